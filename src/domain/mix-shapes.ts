import type { MixId } from './contracts/sounds';

/** Fits wholly from `low` to `high`, and less and less over `slope` on both sides. */
export type Range = readonly [low: number, high: number, slope: number];

export interface MixShape {
  /** 0 calm .. 1 intense. */
  energy: Range;
  /** Any of these, in beats a minute. */
  tempos?: readonly Range[];
  /** What a track without a sure tempo gets for it. */
  unsureTempo?: number;
  mode?: 'major' | 'minor';
}

/** From here on a track fits a mix. */
export const MIX_FITS = 0.5;
/** Tempo and key count where they are this sure. */
export const MIX_SURE = 0.25;
/** What a track without a sure key gets for its mode. */
export const UNSURE_MODE = 0.5;

/** Steps a minute of a brisk run; music at half of it carries as well. */
const RUN_BPM = 170;

/** How each mix sounds: a track fits by the product of how well its energy, tempo and mode do. */
export const mixShapes: Record<MixId, MixShape> = {
  // Steady and unobtrusive: neither asleep nor insistent.
  focus: { energy: [0.2, 0.5, 0.15], tempos: [[60, 125, 20]], unsureTempo: 0.6 },
  run: {
    energy: [0.5, 1, 0.25],
    tempos: [
      [RUN_BPM * 0.97, RUN_BPM * 1.03, 4],
      [RUN_BPM * 0.485, RUN_BPM * 0.515, 2],
    ],
    unsureTempo: 0,
  },
  party: { energy: [0.62, 1, 0.2], tempos: [[104, 140, 12]], unsureTempo: 0.6 },
  sleep: { energy: [0, 0.2, 0.12], tempos: [[0, 95, 25]], unsureTempo: 0.6 },
  bright: { energy: [0.45, 1, 0.2], mode: 'major' },
  melancholy: { energy: [0, 0.45, 0.2], mode: 'minor' },
  gentle: { energy: [0, 0.3, 0.15] },
  intense: { energy: [0.8, 1, 0.12] },
};

export const isMixId = (id: string): id is MixId => Object.hasOwn(mixShapes, id);
