import type { NoListReason } from '@/domain/contracts/discover';

/** Why there is no list. */
export const absenceWords: Record<NoListReason, string> = {
  no_such_week: 'There is no list of that week.',
  no_library: 'There is no music yet to choose from.',
  no_taste: 'Pick a few artists first, so that there is something to go by.',
  building: 'Your list is being made.',
};

/** What gave way to fill a list. */
export const relaxationWords = {
  threePerArtist: 'The library is small: some artists have three tracks here.',
  fourPerArtist: 'The library is small: some artists have four tracks here.',
  repeats: 'Some tracks were on a list more than four weeks ago.',
  heardLongAgo: 'Some tracks you heard once, more than two months ago.',
  shorter: 'The library has no more tracks that are new to you, so the list is shorter.',
  /** Said in its place while that may still change. */
  shorterYet: 'Music is still coming in and being listened to, so the list is short yet.',
  growsByItself: 'It grows by itself.',
};

/** What the list of a week is called. */
export const weekName = (number: number): string => `Week ${number}`;
