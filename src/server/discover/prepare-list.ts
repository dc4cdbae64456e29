import type { ServedBlend } from '@/domain/contracts/quality';
import { weeksBetween } from '@/domain/iso-week';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import type { WeightBelief } from '@/recommenders/blend/bayesian-logistic';
import { beliefOfOne, certainBelief, meanWeights } from '@/recommenders/blend/blend-belief';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';
import type { KeptTrack } from '@/recommenders/blend/build-slate';
import type { Candidate, Signal } from '@/recommenders/blend/candidate';
import { type ProposedSlate, proposeSlate } from '@/recommenders/blend/propose-slate';
import { type SlateHistory, staleTracks } from '@/recommenders/blend/slate-rules';
import { changeBelief } from '@/recommenders/evaluation/change-belief';
import { findServedBlend } from '../evaluation/served-blend';
import { loadBlendBelief } from './blend-model';
import type { PoolTrack } from './candidate-pool';
import { type CandidateSources, loadCandidateSources } from './candidate-sources';
import type { Anchor } from './find-anchors';
import { findCandidates } from './find-candidates';
import type { ListenerHistory } from './listener-history';
import { loadOutcomes } from './load-outcomes';
import { loadTasteProfile } from './load-taste-profile';
import { isUnsteered } from './read-sliders';
import { rowsInModel } from './row-in-model';
import { balanceFor, type TasteProfile } from './taste-profile';

/** All that a listener's list of a week is chosen from and by: what is left is to choose. */
export interface PreparedList {
  seed: string;
  /** By which the list is chosen: of somebody whose taste has turned lately, as of one who forgets. */
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
  candidates: Candidate[];
  anchors: Anchor[];
  slateHistory: SlateHistory;
  /** Of the listener's weights, as they were learned. */
  belief: WeightBelief;
  /** What was adopted for all. */
  served: ServedBlend;
  profile: TasteProfile;
  sources: CandidateSources;
}

export async function prepareList(options: {
  userId: string;
  week: string;
  now: Date;
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
}): Promise<PreparedList> {
  const { userId, week, now, pool } = options;
  const seed = `${userId}/${week}`;
  const rng = createRng(seed);
  const [sources, ofAll, served, outcomes, lastListedWeeksAgo] = await Promise.all([
    loadCandidateSources(options.history),
    loadBlendBelief(),
    findServedBlend(),
    loadOutcomes(now, userId),
    loadLastListed(userId, week),
  ]);
  const { history, profile } = await loadTasteProfile({ ...options, sources });
  const { lastHeardAt, disliked } = history;
  const slateHistory: SlateHistory = { lastHeardAt, lastListedWeeksAgo, disliked, now };
  const found = findCandidates({
    history,
    pool,
    sources,
    stale: staleTracks(slateHistory),
    now,
    rng,
  });
  const candidates = found.candidates.filter(({ trackId }) => !profile.isMuted(pool.get(trackId)!));
  const belief = beliefOfOne(ofAll, outcomes);
  const { anchors } = found;
  return { seed, history, pool, candidates, anchors, slateHistory, belief, served, profile, sources };
}

/**
 * Chooses the tracks by the listener's sliders. The same sliders choose the same: what is tried is drawn alike, so that a
 * list that is stored is the one that was shown before.
 * @param kept tracks that stay on the list: only what is missing is chosen
 * @param draws how many chances are taken to say with which probability a track is chosen
 */
export function chooseSlate(
  prepared: PreparedList,
  sliders: BlendSliders,
  options: { kept?: readonly KeptTrack[]; draws?: number } = {},
): ProposedSlate {
  return proposeSlate({ ...whatToChooseFrom(prepared), ...asServed(prepared, sliders), ...options });
}

/**
 * What was adopted for all. A trial's winner was tried on lists that nobody steers, and is for these: whoever moves the
 * sliders means what was learned of them.
 */
function asServed({ belief, served }: PreparedList, sliders: BlendSliders) {
  const isEqual = served.weights === 'equal' && isUnsteered(sliders);
  return {
    belief: changeBelief(isEqual ? certainBelief() : belief, served),
    // The weights that are equal have as much of a say in what is near.
    ...(isEqual && { say: undefined }),
    sliders: isUnsteered(sliders) ? served.sliders : sliders,
  };
}

/** What a slate is chosen from and by, whatever the blend. */
export function whatToChooseFrom(prepared: PreparedList) {
  const { seed, pool, candidates, slateHistory, belief, profile, sources } = prepared;
  const trackOf = (trackId: string) => pool.get(trackId)!;
  return {
    candidates,
    history: slateHistory,
    belief,
    say: meanWeights(belief).signals,
    nearnessOf: ({ trackId }: { trackId: string }, signals: Record<Signal, number>) =>
      profile.nearnessOf(trackOf(trackId), signals),
    distasteOf: ({ trackId }: { trackId: string }) => profile.distasteOf(trackOf(trackId)),
    noveltyOf: (trackId: string) => ({
      popularity: popularityOf(trackOf(trackId), sources),
      distance: profile.distanceOf(trackOf(trackId)),
    }),
    balance: balanceFor(profile, pool),
    rng: createRng(`${seed}/weights`),
  };
}

/** How much is heard of a track, as the length of its factors: nobody's track has none. */
function popularityOf(track: PoolTrack, { collaborative }: CandidateSources): number | undefined {
  const row = collaborative ? rowsInModel(collaborative, track).any : undefined;
  return row === undefined ? undefined : collaborative!.recommender.server.norms[row];
}

async function loadLastListed(userId: string, week: string): Promise<Map<string, number>> {
  // One row for all: who has had lists for years has had thousands of tracks on them. Weeks as texts are in their order.
  const [row] = await database().$queryRaw<{ lastIn: Record<string, string> | null }[]>`
    SELECT json_object_agg("trackId", "week") AS "lastIn" FROM (
      SELECT e."trackId", max(l."week") AS "week" FROM "DiscoverEntry" e JOIN "DiscoverList" l ON l."id" = e."listId"
      WHERE l."userId" = ${userId} AND l."week" < ${week} GROUP BY e."trackId") listed`;
  return new Map(
    Object.entries(row?.lastIn ?? {}).map(([trackId, last]) => [trackId, weeksBetween(last, week)]),
  );
}
