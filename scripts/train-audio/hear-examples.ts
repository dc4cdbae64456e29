import { STYLE_IDS } from '@demo/composer/score';
import { renderTrainingExample } from '@demo/renderer/render-training-example';
import { createRng } from '@/domain/rng';
import { FRAME_SIZE, LogFrames } from '@/recommenders/audio/log-frames';
import { type SoundFeatures, timbreVector } from '@/recommenders/audio/sound-features';
import { TrackListener } from '@/recommenders/audio/track-listener';

/** A rendered excerpt as the network and the plain features hear it, with the truth about it. */
export interface HeardExample {
  style: string;
  tempoBpm: number;
  /** Pitch class, 0 = C. */
  tonic: number;
  mode: 'major' | 'minor';
  /** `FRAME_SIZE` values a frame. */
  frames: Float32Array;
  timbre: number[];
  chroma: number[];
  onsetEnvelope: Float32Array;
}

const [SLOWEST, FASTEST] = [55, 200];

/** Renders and measures `count` excerpts, styles in turn; every third has a tempo its style would not choose. */
export function hearExamples(count: number, seconds: number): HeardExample[] {
  return Array.from({ length: count }, (_, seed) => {
    if (seed % 50 === 0) console.error(`composed ${seed} of ${count}`);
    const rng = createRng(`tempo of training example ${seed}`);
    const isOddTempo = rng() < 1 / 3;
    const tempoBpm = isOddTempo ? SLOWEST * (FASTEST / SLOWEST) ** rng() : undefined;
    const style = STYLE_IDS[seed % STYLE_IDS.length]!;
    const example = renderTrainingExample({ seed: `training/${seed}`, style, seconds, tempoBpm });
    return { ...hear(example.samples, example.sampleRate), ...truthOf(example) };
  });
}

function truthOf({ style, tempoBpm, tonic, mode }: ReturnType<typeof renderTrainingExample>) {
  return { style, tempoBpm, tonic, mode };
}

function hear(samples: Float32Array, sampleRate: number) {
  const frames: number[] = [];
  const cutter = new LogFrames(({ bands }) => frames.push(...bands));
  cutter.push(samples);
  const listener = new TrackListener(sampleRate, 1);
  listener.push({ channels: [samples], sampleRate });
  const { features, onsetEnvelope } = listener.finish();
  const plain: SoundFeatures = features;
  return {
    frames: Float32Array.from(frames.slice(0, frames.length - (frames.length % FRAME_SIZE))),
    timbre: [...timbreVector(plain)],
    chroma: plain.chroma,
    onsetEnvelope,
  };
}
