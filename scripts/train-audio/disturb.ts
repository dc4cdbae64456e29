import { encodeMp3 } from '@demo/files/encode-mp3';
import { normal, type Rng } from '@/domain/rng';
import { openWasmDecoder } from '@/infra/audio/open-wasm-decoder';
import { loadKernelModule } from '@/infra/kernel-module';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { Resampler } from '@/recommenders/audio/resampler';
import { joinSamples } from './join-samples';

/** Mono samples with what a listener knows of them. */
export interface Excerpt {
  samples: Float32Array;
  sampleRate: number;
  tempoBpm: number;
  /** Pitch class, 0 = C. */
  tonic: number;
}

/** Semitones a recording may be played faster or slower. */
const MOST_SEMITONES = 3;
const CHANCE_OF_RATE = 0.5;
const CHANCE_OF_CODEC = 0.3;
const CHANCE_OF_NOISE = 0.5;

/**
 * What happens to music on its way to a library: played at another speed (which moves tempo and pitch together, also by
 * parts of a semitone), encoded, recorded with hiss, at another level. Tempo and tonic are those of the result.
 */
export async function disturb(excerpt: Excerpt, rng: Rng): Promise<Excerpt> {
  let { samples, sampleRate, tempoBpm, tonic } = excerpt;
  if (rng() < CHANCE_OF_RATE) {
    const semitones = MOST_SEMITONES * (2 * rng() - 1);
    const faster = 2 ** (semitones / 12);
    samples = await atRate(samples, Math.round(sampleRate * faster), sampleRate);
    tempoBpm *= faster;
    tonic = (tonic + Math.round(semitones) + 12) % 12;
  }
  if (rng() < CHANCE_OF_NOISE) samples = withNoise(samples, 10 ** (-1.5 - 2 * rng()), rng);
  const gain = 10 ** (-0.9 * rng());
  samples = samples.map((sample) => gain * sample);
  if (rng() < CHANCE_OF_CODEC) samples = await throughCodec(samples, sampleRate);
  return { samples, sampleRate, tempoBpm, tonic };
}

async function atRate(samples: Float32Array, from: number, to: number): Promise<Float32Array> {
  // The reduced ratio decides how many filters are made: whole hundreds keep them few.
  const kernels = new SignalKernels(loadKernelModule());
  const resampler = new Resampler(Math.round(from / 105) * 105, to, kernels);
  return joinSamples([resampler.push(samples), resampler.flush()]);
}

/** Hiss relative to the recording's own level. */
function withNoise(samples: Float32Array, share: number, rng: Rng): Float32Array {
  const level = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  return samples.map((sample) => sample + share * level * normal(rng));
}

async function throughCodec(samples: Float32Array, sampleRate: number): Promise<Float32Array> {
  const bytes = await encodeMp3({ left: samples, right: samples, sampleRate });
  const decoder = await openWasmDecoder('mp3');
  try {
    const parts = [await decoder.push(bytes), await decoder.flush()];
    return joinSamples(parts.flatMap(({ channels }) => channels[0] ?? []));
  } finally {
    decoder.close();
  }
}
