import { STYLE_IDS } from '@demo/composer/score';
import { renderTrainingExample } from '@demo/renderer/render-training-example';
import type { AudioChunk } from '@/domain/audio-chunk';
import { createRng, type Rng } from '@/domain/rng';
import { decodeAudio } from '@/infra/audio/decode-audio';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { FEATURE_RATE, LogFrames } from '@/recommenders/audio/log-frames';
import { mixDown } from '@/recommenders/audio/mix-down';
import { Resampler } from '@/recommenders/audio/resampler';
import { LOOP_SECONDS } from '@/recommenders/audio/rhythm-correlation';
import { timbreVector } from '@/recommenders/audio/sound-features';
import { tempogram } from '@/recommenders/audio/tempogram';
import { TrackListener } from '@/recommenders/audio/track-listener';
import { disturb } from './disturb';
import { joinSamples } from './join-samples';

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
  gaussian: Float64Array;
  chroma: number[];
}

/** One half of a recording as its analysis would hear it. */
export interface HeardHalf {
  timbre: number[];
  gaussian: Float64Array;
  stereo: number[];
  chroma: number[];
  tempogram: Float32Array;
  /** Some of its patches, spread over it. */
  patches: Float32Array[];
}

export interface HeardRecording {
  /** Places spread over it. */
  excerpts: HeardExcerpt[];
  /** Both, or none where it is too short. */
  halves: HeardHalf[];
}

const [SLOWEST, FASTEST] = [50, 220];
const SECONDS = 24;
const PLACES = 3;
/** Halves of shorter recordings say nothing about what stays the same in a track. */
const SHORTEST_SECONDS = 20;
const PATCHES_OF_HALF = 10;

/** One thing is heard at a time. */
const kernels = new SignalKernels(loadKernelModule());

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
  const { samples, sampleRate, tempoBpm, tonic } = await disturb(clean, rng);
  const { frames, track } = hear(samples, sampleRate, kernels);
  return {
    ...excerptOf(frames, track),
    style,
    tempoBpm,
    tonic,
    mode,
    rhythm: track.rhythm,
    loopRhythm: hear(loopOf(samples, sampleRate, tempoBpm, rng), sampleRate, kernels).track.rhythm,
    harmony: track.harmony,
    gaussian: track.gaussian,
    chroma: track.features.chroma,
  };
}

/** Hears three places of a recording, spread over it, and both its halves. */
export async function hearRecording(path: string): Promise<HeardRecording> {
  const { channels, sampleRate } = await decodeWhole(path);
  kernels.reset();
  const mono = mixDown(channels);
  const resampler = new Resampler(sampleRate, FEATURE_RATE, kernels);
  const samples = joinSamples([resampler.push(mono), resampler.flush()]);
  const size = Math.min(samples.length, SECONDS * FEATURE_RATE);
  const places = size === samples.length ? 1 : PLACES;
  const middle = Math.floor(mono.length / 2);
  const isLong = mono.length >= SHORTEST_SECONDS * sampleRate;
  return {
    excerpts: Array.from({ length: places }, (_, place) => {
      const start = Math.round(((samples.length - size) * (place + 0.5)) / places);
      const { frames, track } = hear(samples.subarray(start, start + size), FEATURE_RATE, kernels);
      return excerptOf(frames, track);
    }),
    halves: (isLong ? [0, 1] : []).map((half) => {
      kernels.reset();
      const listener = new TrackListener(sampleRate, channels.length, kernels);
      const part = channels.map((channel) => channel.subarray(half * middle, (half + 1) * middle));
      listener.push({ channels: part, sampleRate });
      const { features, gaussian, rhythm, patches } = listener.finish();
      return {
        timbre: [...timbreVector(features)],
        gaussian,
        stereo: features.stereo,
        chroma: features.chroma,
        tempogram: tempogram(rhythm),
        patches: spread(patches, PATCHES_OF_HALF),
      };
    }),
  };
}

async function decodeWhole(path: string): Promise<AudioChunk> {
  const parts: Float32Array[][] = [];
  let rate = FEATURE_RATE;
  for await (const { channels, sampleRate } of decodeAudio(path)) {
    rate = sampleRate;
    for (const [i, channel] of channels.entries()) {
      parts[i] ??= [];
      parts[i].push(channel);
    }
  }
  return { channels: parts.map(joinSamples), sampleRate: rate };
}

/** At most so many, evenly. */
function spread<T>(items: readonly T[], most: number): T[] {
  const count = Math.min(most, items.length);
  return Array.from({ length: count }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / count)]!);
}

function hear(samples: Float32Array, sampleRate: number, kernels: SignalKernels) {
  kernels.reset();
  const frames: number[] = [];
  new LogFrames(kernels, ({ bands }) => frames.push(...bands)).push(samples);
  const listener = new TrackListener(sampleRate, 1, kernels);
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
