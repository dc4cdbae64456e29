import { arcWords } from '@words/discover';

/** What a track must tell to stand in the arc of its list. */
export interface ArcTrack {
  energy: number | null;
  tempoBpm: number | null;
}

/** Tracks to either side that a moment of the list is heard with: one loud song is no peak. */
const AROUND = 2;
/** Fewer make no arc. */
const FEWEST = 5;

/** The course of a list in words. */
export interface ArcWords {
  /** "Strongest around track 20, calmest at the end" */
  energy: string;
  /** "84 to 132 BPM"; null where no tempo is known. */
  tempo: string | null;
}

/** Says where a list is strongest and calmest, and how fast it is; null where too little of it was listened to. */
export function arcInWords(tracks: readonly ArcTrack[]): ArcWords | null {
  if (tracks.filter(({ energy }) => energy !== null).length < FEWEST) return null;
  const course = tracks.map((_, k) => {
    const near = tracks.slice(Math.max(0, k - AROUND), k + AROUND + 1).flatMap(({ energy }) => energy ?? []);
    return near.length > 0 ? near.reduce((sum, energy) => sum + energy, 0) / near.length : null;
  });
  const heights = course.filter((height) => height !== null);
  const place = (height: number) => placeInWords(course.indexOf(height), tracks.length);
  const tempi = tracks.flatMap(({ tempoBpm }) => tempoBpm ?? []).map(Math.round);
  const [slowest, fastest] = [Math.min(...tempi), Math.max(...tempi)] as const;
  return {
    energy: arcWords.course(place(Math.max(...heights)), place(Math.min(...heights))),
    tempo: tempi.length === 0 ? null : arcWords.tempo(slowest, fastest),
  };
}

function placeInWords(index: number, length: number): string {
  if (index < Math.max(1, length * 0.1)) return arcWords.atTheStart;
  if (index >= Math.min(length - 1, length * 0.9)) return arcWords.atTheEnd;
  return arcWords.aroundTrack(index + 1);
}
