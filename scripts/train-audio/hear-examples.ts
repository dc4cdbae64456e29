import { STYLE_IDS } from '@demo/composer/score';
import { renderTrainingExample } from '@demo/renderer/render-training-example';
import { createRng, type Rng } from '@/domain/rng';
import { decodeAudio } from '@/infra/audio/decode-audio';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { FEATURE_RATE, LogFrames } from '@/recommenders/audio/log-frames';
import { mixDown } from '@/recommenders/audio/mix-down';
import { Resampler } from '@/recommenders/audio/resampler';
import { LOOP_SECONDS } from '@/recommenders/audio/rhythm-correlation';
import { timbreVector } from '@/recommenders/audio/sound-features';
import { TrackListener } from '@/recommenders/audio/track-listener';
import { disturb } from './disturb';

/** What the embedding learns from. */
export interface HeardExcerpt {
  /** `MEL_BANDS` values a frame. */
  frames: Float32Array;
  timbre: number[];
  loudnessLufs: number;
}

/** A composed excerpt, with the truth about it. */
export interface HeardExample extends HeardExcerpt {
  style: string;
  tempoBpm: number;
  /** Pitch class, 0 = C. */
  tonic: number;
  mode: 'major' | 'minor';
  rhythm: Float32Array;
  /** A few whole beats of it, heard as a loop. */
  loopRhythm: Float32Array;
  harmony: Float32Array;
  chroma: number[];
}

/** Places of one recording. */
export interface HeardRecording {
  excerpts: HeardExcerpt[];
}

const [SLOWEST, FASTEST] = [50, 220];
const SECONDS = 24;
const PLACES = 3;

/** Composes, disturbs and hears one excerpt; styles in turn, every third at a tempo its style would not choose. */
export async function hearComposed(seed: number): Promise<HeardExample> {
  const rng = createRng(`training example ${seed}`);
  const isOddTempo = rng() < 1 / 3;
  const chosenTempo = isOddTempo ? SLOWEST * (FASTEST / SLOWEST) ** rng() : undefined;
  const style = STYLE_IDS[seed % STYLE_IDS.length]!;
  const { mode, ...clean } = renderTrainingExample({
    seed: `training/${seed}`,
    style,
    seconds: SECONDS,
    tempoBpm: chosenTempo,
  });
  const module = await loadKernelModule();
  const { samples, sampleRate, tempoBpm, tonic } = await disturb(clean, rng);
  const { frames, track } = hear(samples, sampleRate, module);
  return {
    ...excerptOf(frames, track),
    style,
    tempoBpm,
    tonic,
    mode,
    rhythm: track.rhythm,
    loopRhythm: hear(loopOf(samples, sampleRate, tempoBpm, rng), sampleRate, module).track.rhythm,
    harmony: track.harmony,
    chroma: track.features.chroma,
  };
}

/** Hears three places of a recording, spread over it. */
export async function hearRecording(path: string): Promise<HeardRecording> {
  const module = await loadKernelModule();
  const parts: Float32Array[] = [];
  let resampler: Resampler | undefined;
  for await (const { channels, sampleRate } of decodeAudio(path)) {
    resampler ??= new Resampler(sampleRate, FEATURE_RATE, new SignalKernels(module));
    // A copy: the resampler hands on what it was given where the rates are the same.
    parts.push(resampler.push(mixDown(channels)).slice());
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const samples = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  const size = Math.min(length, SECONDS * FEATURE_RATE);
  const places = size === length ? 1 : PLACES;
  return {
    excerpts: Array.from({ length: places }, (_, place) => {
      const start = Math.round(((length - size) * (place + 0.5)) / places);
      const { frames, track } = hear(samples.subarray(start, start + size), FEATURE_RATE, module);
      return excerptOf(frames, track);
    }),
  };
}

function hear(samples: Float32Array, sampleRate: number, module: WebAssembly.Module) {
  const frames: number[] = [];
  new LogFrames(new SignalKernels(module), ({ bands }) => frames.push(...bands)).push(samples);
  const listener = new TrackListener(sampleRate, 1, module);
  listener.push({ channels: [samples], sampleRate });
  return { frames, track: listener.finish() };
}

function excerptOf(
  frames: number[],
  { features, loudnessLufs }: ReturnType<typeof hear>['track'],
): HeardExcerpt {
  return { frames: Float32Array.from(frames), timbre: [...timbreVector(features)], loudnessLufs };
}

/** Four, eight or sixteen beats, as many as stay a loop. */
function loopOf(samples: Float32Array, sampleRate: number, tempoBpm: number, rng: Rng): Float32Array {
  const beat = (60 / tempoBpm) * sampleRate;
  const fitting = [4, 8, 16].filter((beats) => beats * beat < (LOOP_SECONDS - 1) * sampleRate);
  const length = Math.round((fitting[Math.floor(rng() * fitting.length)] ?? 4) * beat);
  const start = Math.floor(rng() * Math.max(1, samples.length - length));
  return samples.slice(start, start + length);
}
