import type { StreamQuality } from '../contracts/library';

const inOrder: readonly StreamQuality[] = ['128', '192', '320', 'original'];

/** Whether a file that was kept as `kept` is as good as what is asked for, or better. */
export const isAsGood = (kept: string | null, asked: string | null): boolean =>
  rankOf(kept) >= rankOf(asked ?? 'original');

/** The quality that a word names; anything else is taken for the least. */
export const qualityOf = (name: string | null): StreamQuality =>
  inOrder.find((quality) => quality === name) ?? '128';

const rankOf = (quality: string | null): number => inOrder.indexOf(quality as StreamQuality);
