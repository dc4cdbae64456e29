import { createRng, type Rng } from '@/domain/rng';
import { buildSlate, SLATE_SIZE } from '@/recommenders/blend/build-slate';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { miscalibration } from '@/recommenders/blend/slate-balance';
import { isFresh, type SlateHistory } from '@/recommenders/blend/slate-rules';
import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import { findCandidates } from '@/server/discover/find-candidates';
import { historyOf, isKnownArtist, type ListenerHistory } from '@/server/discover/listener-history';
import { balanceFor, createTasteProfile, type TasteProfile } from '@/server/discover/taste-profile';
import type { TrackLikeness } from '@/server/discover/track-likeness';
import { DAY_MS, mondayOf } from './calendar';
import { drawTaste, drift, type HiddenTaste, likeProbabilities, type TrackTruth, turn } from './hidden-taste';
import type { ListenerOutcome, Policy } from './policies';
import { listen, outcomeOf, type SimulatedCrowd } from './simulated-crowd';
import type { SimulatedLibrary } from './simulated-library';

/** Everything that is there before the first list. */
export interface SimulatedWorld {
  library: SimulatedLibrary;
  truth: ReadonlyMap<string, TrackTruth>;
  crowd: SimulatedCrowd;
  likeness: TrackLikeness;
}

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
  regret: number;
  /** Mean distance of two tracks of a list, 0 .. 1. */
  distance: number;
  /** How far the tastes on the list are from the listener's (Kullback-Leibler). */
  miscalibration: number;
  /** Lists of full length. */
  full: number;
}

export interface SimulationOptions {
  seed: string;
  weeks: number;
  listeners: number;
  /** Week in which every listener's taste turns to other music. */
  turnsAt?: number;
}

interface Listener {
  id: string;
  taste: HiddenTaste;
  knows: Set<string>;
  events: ListeningEvent[];
  listedIn: Map<string, number>;
  rng: Rng;
}

const KNOWN_SHARE = 0.2;
const OWN_PLAYS = { before: 60, aWeek: 10 };
/** People do not come to the end of every list. */
const HEARD_SHARE = 0.85;
const SAYS_LIKE = 0.35;

/** Plays a policy's lists to listeners for some weeks. Listeners, their tastes and moods are the same for every policy. */
export function simulateWeeks(
  world: SimulatedWorld,
  policy: Policy,
  options: SimulationOptions,
): WeekQuality[] {
  const listeners = Array.from({ length: options.listeners }, (_, k) =>
    createListener(world, `${options.seed}/${k}`),
  );
  const weeks: WeekQuality[] = [];
  for (let week = 1; week <= options.weeks; week++) {
    const outcomes: ListenerOutcome[] = [];
    const qualities = listeners.map((listener) => {
      if (week === options.turnsAt)
        listener.taste = turn(listener.taste, world.library, createRng(`${listener.id}/turn`));
      else listener.taste = drift(listener.taste, createRng(`${listener.id}/drift/${week}`));
      return liveWeek(world, policy, listener, week, outcomes);
    });
    policy.learn?.(week, outcomes);
    weeks.push(meanQuality(qualities));
  }
  return weeks;
}

function createListener({ library, truth }: SimulatedWorld, id: string): Listener {
  const rng = createRng(id);
  const taste = drawTaste(library, rng);
  const loved = new Set(taste.centres.map(({ artistId }) => artistId));
  const knows = new Set(
    library.catalogue.artists
      .map((artist) => artist.id)
      .filter((artist) => loved.has(artist) || rng() < KNOWN_SHARE),
  );
  const likes = likeProbabilities(taste, library, truth);
  const events = listen({
    library,
    likes,
    plays: OWN_PLAYS.before,
    weeks: 12,
    now: mondayOf(1),
    rng,
    knows: (artist) => knows.has(artist),
  });
  return { id, taste, knows, events, listedIn: new Map(), rng };
}

function liveWeek(
  world: SimulatedWorld,
  policy: Policy,
  listener: Listener,
  week: number,
  outcomes: ListenerOutcome[],
): WeekQuality {
  const { library, truth, crowd } = world;
  const now = mondayOf(week);
  const { id, taste, listedIn } = listener;
  const history = historyOf(listener.events, now);
  const likes = likeProbabilities(taste, library, truth);
  const sources = { collaborative: crowd.model, writtenAlike: library.writtenAlike };
  const rng = createRng(`${id}/${week}`);
  const profile = createTasteProfile({ history, pool: library.pool, likeness: world.likeness, now, rng });
  const slateHistory: SlateHistory = {
    lastHeardAt: history.lastHeardAt,
    lastListedWeeksAgo: new Map([...listedIn].map(([track, last]) => [track, week - last])),
    disliked: history.disliked,
    now,
  };
  const { candidates } = findCandidates({
    history,
    pool: library.pool,
    sources,
    isFresh: (trackId) => isFresh(slateHistory, trackId),
    now,
    rng,
  });
  const allowed = allowedTracks(library, history, slateHistory);
  const ranked = policy.rank({
    listener: id,
    week,
    candidates,
    allowed,
    distasteOf: ({ trackId }) => profile.distasteOf(library.pool.get(trackId)!),
  });
  const balance = balanceFor(profile, library.pool);
  const { picks } = buildSlate(ranked, slateHistory, policy.isBalanced && balance ? { balance } : {});
  const best = bestPossible(allowed, likes, slateHistory);
  for (const pick of picks) {
    listedIn.set(pick.trackId, week);
    const heard = hear(listener, pick, likes.get(pick.trackId)!, new Date(now.getTime() + DAY_MS));
    if (heard) outcomes.push({ ...heard, listener: id, features: pick.features });
  }
  listener.events.push(
    ...listen({
      library,
      likes,
      plays: OWN_PLAYS.aWeek,
      weeks: 1,
      now: mondayOf(week + 1),
      rng: createRng(`${id}/own/${week}`),
      knows: (artist) => listener.knows.has(artist),
    }),
  );
  return judge(picks, best, likes, world, profile);
}

/** Plays a track of a list, or never comes to it. Liked artists become known ones. */
function hear(listener: Listener, pick: BlendedCandidate, like: number, at: Date) {
  const rng = createRng(`${listener.id}/${pick.trackId}`);
  if (rng() > HEARD_SHARE) return null;
  const says = rng() < like * SAYS_LIKE;
  const outcome = says ? 'complete' : outcomeOf(like, rng);
  const { trackId, artistId } = pick;
  listener.events.push({ trackId, artistId, kind: outcome, at });
  if (says) {
    listener.events.push({ trackId, artistId, kind: 'like', at });
    listener.knows.add(artistId);
  }
  return outcomeValue({ outcome, feedback: says ? 'like' : null });
}

function allowedTracks({ pool }: SimulatedLibrary, history: ListenerHistory, slateHistory: SlateHistory) {
  return [...pool.values()].filter(
    ({ id, artistId }) => !isKnownArtist(history, artistId) && isFresh(slateHistory, id),
  );
}

/** The likes of the list that somebody would make who knows everything, best first. */
function bestPossible(
  allowed: ReturnType<typeof allowedTracks>,
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
      features: { ranks: { collaborative: 1, text: 0, audio: 0 }, distaste: 0 },
      reasons: [],
    }),
  );
  return buildSlate(ranked, history)
    .picks.map(({ score }) => score)
    .sort((a, b) => b - a);
}

function judge(
  picks: readonly BlendedCandidate[],
  best: readonly number[],
  likes: ReadonlyMap<string, number>,
  { crowd: { popularity }, library: { pool }, likeness }: SimulatedWorld,
  { centres, tastesOf }: TasteProfile,
): WeekQuality {
  const tracks = picks.map(({ trackId }) => pool.get(trackId)!);
  const tastes = tracks.map(tastesOf);
  const held = centres.map((_, taste) => mean(tastes.map((shares) => shares[taste]!)));
  const own = [...picks].sort((a, b) => b.score - a.score).map(({ trackId }) => likes.get(trackId)!);
  const likeRate = mean(own);
  const most = Math.max(...popularity.values());
  return {
    likeRate,
    skipRate: 0.6 * (1 - (0.12 + 0.83 * likeRate)),
    ndcg: gain(own) / gain(best),
    novelty: mean(picks.map(({ trackId }) => -Math.log2(((popularity.get(trackId) ?? 0) + 1) / (most + 1)))),
    artistSpread: new Set(picks.map(({ artistId }) => artistId)).size / picks.length,
    regret: mean(best) - likeRate,
    distance: mean(tracks.flatMap((a, k) => tracks.slice(k + 1).map((b) => 1 - likeness(a, b)))),
    miscalibration: miscalibration(
      centres.map(({ share }) => share),
      held,
    ),
    full: picks.length === SLATE_SIZE ? 1 : 0,
  };
}

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
