import { createRng } from '@/domain/rng';
import { composeTrack } from '../composer/compose-track';
import type { Mode, StyleId } from '../composer/score';
import { renderScore } from './render-score';

export interface TrainingExample {
  /** Mono, -1..1. */
  samples: Float32Array;
  sampleRate: number;
  tempoBpm: number;
  /** Pitch class of the tonic, 0 = C. */
  tonic: number;
  mode: Mode;
  style: StyleId;
}

export interface TrainingRequest {
  seed: number | string;
  style?: StyleId;
  tempoBpm?: number;
  tonic?: number;
  mode?: Mode;
  /** Length of the excerpt; 12 when left out. */
  seconds?: number;
  /** 22,050 Hz when left out: rendering at the analysis rate halves the work. */
  sampleRate?: number;
}

/**
 * Music with exactly known tempo and key, for training and tests. The excerpt begins at a random place of the piece, not on
 * its first beat.
 */
export function renderTrainingExample(request: TrainingRequest): TrainingExample {
  const { seed, seconds = 12, sampleRate = 22050 } = request;
  const rng = createRng(`excerpt/${seed}`);
  // A phrase more than asked for leaves room for the offset.
  const score = composeTrack({ ...request, seconds: seconds + 8, excerpt: true });
  const { left, right } = renderScore(score, sampleRate);
  const length = Math.round(seconds * sampleRate);
  const spare = Math.max(0, left.length - length);
  const start = Math.floor(spare * rng());
  const samples = new Float32Array(length);
  const count = Math.min(length, left.length);
  for (let i = 0; i < count; i++) samples[i] = 0.5 * (left[start + i]! + right[start + i]!);
  const { tempoBpm, tonic, mode, style } = score;
  return { samples, sampleRate, tempoBpm, tonic, mode, style };
}
