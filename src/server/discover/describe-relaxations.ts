import type { Relaxation } from '@/recommenders/blend/slate-rules';

export const shorterList = 'The library has no more tracks that are new to you, so the list is shorter.';
/** Said in its place while that may still change. */
export const shorterListYet = 'Music is still coming in and being listened to, so the list is short yet.';

const words: Record<Relaxation, string | null> = {
  // Two songs of one album are nothing to apologise for.
  'several-per-album': null,
  'three-per-artist': 'The library is small: some artists have three tracks here.',
  'four-per-artist': 'The library is small: some artists have four tracks here.',
  'repeats-of-old-lists': 'Some tracks were on a list more than four weeks ago.',
  'heard-long-ago': 'Some tracks you heard once, more than two months ago.',
  'shorter-list': shorterList,
};

/** What gave way to fill the list, in words for the page. */
export function describeRelaxations(relaxations: readonly Relaxation[]): string[] {
  // Four an artist says what three would.
  const told = relaxations.includes('four-per-artist')
    ? relaxations.filter((relaxation) => relaxation !== 'three-per-artist')
    : relaxations;
  return told.flatMap((relaxation) => words[relaxation] ?? []);
}
