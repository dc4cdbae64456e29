import { buildSlate, SLATE_SIZE } from '@/recommenders/blend/build-slate';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import { miscalibration } from '@/recommenders/blend/slate-balance';
import type { SlateHistory } from '@/recommenders/blend/slate-rules';
import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { TasteProfile } from '@/server/discover/taste-profile';
import type { SimulatedWorld } from './simulated-world';

/** What came of a policy's lists of one week, over all listeners. */
export interface WeekQuality {
  /** Mean probability of a like, over the tracks of the lists. */
  likeRate: number;
  skipRate: number;
  /** Of the ranking of each list, by those probabilities, against the best list there could have been. */
  ndcg: number;
  /** Mean of -log2 of the share of the crowd that knows a track. */
  novelty: number;
  /** Different artists for each track. */
  artistSpread: number;
  /** Like rate of the best lists there could have been, less this one's. */
  missed: number;
  /** Like rate of the lists by the blend's weights that fit each listener best, less this one's: what learning can win. */
  regret: number;
  /** Mean distance of two tracks of a list, 0 .. 1. */
  distance: number;
  /** How far the tastes on the list are from the listener's (Kullback-Leibler). */
  miscalibration: number;
  /** Lists of full length. */
  full: number;
  /** Lists with more than two tracks of an artist. */
  crowded: number;
}

/** The likes of the list that somebody would make who knows everything, best first. */
export function bestPossible(
  allowed: readonly PoolTrack[],
  likes: ReadonlyMap<string, number>,
  history: SlateHistory,
): number[] {
  const ranked = allowed.map(
    ({ id, artistId, albumId }): BlendedCandidate => ({
      trackId: id,
      artistId,
      albumId,
      score: likes.get(id)!,
      shares: { collaborative: 1, text: 0, audio: 0 },
      features: { ranks: { collaborative: 1, text: 0, audio: 0 }, nearness: 0, distaste: 0 },
      reasons: [],
    }),
  );
  return buildSlate(ranked, history)
    .picks.map(({ score }) => score)
    .sort((a, b) => b - a);
}

/** How good a list is, by what only the simulation knows. */
export function judge(
  picks: readonly BlendedCandidate[],
  best: readonly number[],
  likes: ReadonlyMap<string, number>,
  { crowd: { popularity }, library: { pool }, likeness }: SimulatedWorld,
  { centres, tastesOf }: TasteProfile,
): Omit<WeekQuality, 'regret'> {
  const tracks = picks.map(({ trackId }) => pool.get(trackId)!);
  const tastes = tracks.map(tastesOf);
  const held = centres.map((_, taste) => mean(tastes.map((shares) => shares[taste]!)));
  const own = [...picks].sort((a, b) => b.score - a.score).map(({ trackId }) => likes.get(trackId)!);
  const likeRate = mean(own);
  const most = Math.max(...popularity.values());
  return {
    likeRate,
    skipRate: 0.6 * (1 - (0.12 + 0.83 * likeRate)),
    // Where nothing is left that could be liked, no list is better than another.
    ndcg: gain(best) > 0 ? gain(own) / gain(best) : 1,
    novelty: mean(picks.map(({ trackId }) => -Math.log2(((popularity.get(trackId) ?? 0) + 1) / (most + 1)))),
    artistSpread: new Set(picks.map(({ artistId }) => artistId)).size / picks.length,
    missed: mean(best) - likeRate,
    distance: mean(tracks.flatMap((a, k) => tracks.slice(k + 1).map((b) => 1 - likeness.joint(a, b)))),
    miscalibration: miscalibration(
      centres.map(({ share }) => share),
      held,
    ),
    full: picks.length === SLATE_SIZE ? 1 : 0,
    crowded: mostOf(picks.map(({ artistId }) => artistId)) > 2 ? 1 : 0,
  };
}

/** How often the most frequent value occurs. */
function mostOf(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Mean probability of a like over a list. */
export const likeRateOf = (picks: readonly BlendedCandidate[], likes: ReadonlyMap<string, number>): number =>
  mean(picks.map(({ trackId }) => likes.get(trackId)!));

const gain = (values: readonly number[]): number =>
  values.reduce((sum, value, k) => sum + value / Math.log2(k + 2), 0);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function meanQuality(qualities: readonly WeekQuality[]): WeekQuality {
  const names = Object.keys(qualities[0]!) as (keyof WeekQuality)[];
  return Object.fromEntries(
    names.map((name) => [name, mean(qualities.map((quality) => quality[name]))]),
  ) as unknown as WeekQuality;
}
