import { relaxationWords } from '@words/list-notes';
import type { Relaxation } from '@/recommenders/blend/slate-rules';

const words: Record<Relaxation, string | null> = {
  // Two songs of one album are nothing to apologise for.
  'several-per-album': null,
  'three-per-artist': relaxationWords.threePerArtist,
  'four-per-artist': relaxationWords.fourPerArtist,
  'repeats-of-old-lists': relaxationWords.repeats,
  'heard-long-ago': relaxationWords.heardLongAgo,
  'shorter-list': relaxationWords.shorter,
};

/** What gave way to fill the list, in words for the page. */
export function describeRelaxations(relaxations: readonly Relaxation[]): string[] {
  // Four an artist says what three would.
  const told = relaxations.includes('four-per-artist')
    ? relaxations.filter((relaxation) => relaxation !== 'three-per-artist')
    : relaxations;
  return told.flatMap((relaxation) => words[relaxation] ?? []);
}
