import { calibrateByRank } from './calibrate-by-rank';
import type { BlendedCandidate } from './candidate';
import type { Proposal } from './merge-proposals';

/** What adventure looks at; either may be unknown. Any scale: only the order among the candidates counts. */
export interface TrackNovelty {
  /** How many listeners know the track (or its artist). */
  popularity?: number | undefined;
  /** How far it is from what the listener plays, such as 1 - cosine to their nearest track. */
  distance?: number | undefined;
}

type NoveltyOf = (trackId: string) => TrackNovelty;

/** Whoever blends the same proposals by many weights asks for the same again, as long as no weights leave out any. */
const lastSurprises = new WeakMap<readonly Proposal[], { noveltyOf: NoveltyOf; found: number[] }>();

/**
 * How surprising each track is among those that are left, 0 .. 1: the mean of its ranks by unpopularity and by distance.
 * @param tracks those of the proposals that no weights leave out, in the order of the proposals
 */
export function surprisesAmong(
  proposals: readonly Proposal[],
  tracks: readonly BlendedCandidate[],
  noveltyOf: NoveltyOf,
): number[] {
  if (tracks.length < proposals.length) return surprisesOf(tracks, noveltyOf);
  const before = lastSurprises.get(proposals);
  if (before?.noveltyOf === noveltyOf) return before.found;
  const found = surprisesOf(tracks, noveltyOf);
  lastSurprises.set(proposals, { noveltyOf, found });
  return found;
}

function surprisesOf(tracks: readonly BlendedCandidate[], noveltyOf: NoveltyOf): number[] {
  const novelties = tracks.map(({ trackId }) => noveltyOf(trackId));
  const rare = ranksOfKnown(
    novelties.map(({ popularity }) => (popularity === undefined ? undefined : -popularity)),
  );
  const far = ranksOfKnown(novelties.map(({ distance }) => distance));
  return tracks.map((_, k) => (rare[k]! + far[k]!) / 2);
}

/** Ranks among the known values; ½, the mean of all ranks, for the unknown. */
function ranksOfKnown(values: readonly (number | undefined)[]): number[] {
  const ranks = calibrateByRank(values.filter((value) => value !== undefined));
  let next = 0;
  return values.map((value) => (value === undefined ? 0.5 : ranks[next++]!));
}
