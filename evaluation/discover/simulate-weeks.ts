import { createRng } from '@/domain/rng';
import { buildSlate } from '@/recommenders/blend/build-slate';
import type { BlendedCandidate } from '@/recommenders/blend/candidate';
import { outcomeValue } from '@/recommenders/blend/outcome-value';
import { isFresh, type SlateHistory, staleTracks } from '@/recommenders/blend/slate-rules';
import { asLatelyTurned } from '@/server/discover/as-lately-turned';
import { findCandidates } from '@/server/discover/find-candidates';
import { historyOf, isKnownArtist, type ListenerHistory } from '@/server/discover/listener-history';
import { balanceFor, createTasteProfile } from '@/server/discover/taste-profile';
import { bestRankings } from './best-weights';
import { DAY_MS, mondayOf } from './calendar';
import type { ListenerOutcome, Policy, Question } from './policies';
import { outcomeOf } from './simulated-crowd';
import type { SimulatedListener, SimulatedWorld } from './simulated-world';
import { bestPossible, judge, likeRateOf, meanQuality, type WeekQuality } from './week-quality';

export interface SimulationOptions {
  seed: string;
  weeks: number;
  listeners: number;
  /** Week in which every listener's taste turns to other music. */
  turnsAt?: number;
  /** Is told every list. */
  onList?: (picks: readonly BlendedCandidate[]) => void;
}

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
    world.createListener(`${options.seed}/${k}`, options.turnsAt),
  );
  const listedIn = new Map(listeners.map(({ id }) => [id, new Map<string, number>()]));
  const weeks: WeekQuality[] = [];
  for (let week = 1; week <= options.weeks; week++) {
    const outcomes: ListenerOutcome[] = [];
    const qualities = listeners.map((listener) =>
      liveWeek({
        world,
        policy,
        listener,
        week,
        listedIn: listedIn.get(listener.id)!,
        outcomes,
        onList: options.onList,
      }),
    );
    policy.learn?.(week, outcomes);
    weeks.push(meanQuality(qualities));
  }
  return weeks;
}

function liveWeek(options: {
  world: SimulatedWorld;
  policy: Policy;
  listener: SimulatedListener;
  week: number;
  /** In which week each track was on a list of theirs last. */
  listedIn: Map<string, number>;
  outcomes: ListenerOutcome[];
  onList: SimulationOptions['onList'];
}): WeekQuality {
  const { world, policy, listener, week, listedIn, outcomes, onList } = options;
  const { library, crowd } = world;
  const now = mondayOf(week);
  const { id } = listener;
  const history = asLatelyTurned(historyOf(listener.events, now), library.pool, world.likeness, now);
  const likes = listener.likesIn(week);
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
    stale: staleTracks(slateHistory),
    now,
    rng,
  });
  const allowed = allowedTracks(library, history, slateHistory);
  const question: Question = {
    listener: id,
    week,
    candidates,
    allowed,
    nearnessOf: ({ trackId }, signals) => profile.nearnessOf(library.pool.get(trackId)!, signals),
    distasteOf: ({ trackId }) => profile.distasteOf(library.pool.get(trackId)!),
  };
  const balance = balanceFor(profile, library.pool);
  const choose = (ranked: readonly BlendedCandidate[]) =>
    buildSlate(ranked, slateHistory, policy.isBalanced && balance ? { balance } : {}).picks;
  const picks = choose(policy.rank(question));
  const hoped = Math.max(...bestRankings(question, likes).map((ranked) => likeRateOf(choose(ranked), likes)));
  onList?.(picks);
  const best = bestPossible(allowed, likes, slateHistory);
  for (const pick of picks) {
    listedIn.set(pick.trackId, week);
    const heard = hear(listener, pick, likes.get(pick.trackId)!, new Date(now.getTime() + DAY_MS));
    if (heard) outcomes.push({ ...heard, listener: id, features: pick.features });
  }
  listener.events.push(...listener.ownPlays());
  return { ...judge(picks, best, likes, world, profile), regret: hoped - likeRateOf(picks, likes) };
}

/** Plays a track of a list, or never comes to it. Liked artists become known ones. */
function hear(listener: SimulatedListener, pick: BlendedCandidate, like: number, at: Date) {
  const rng = createRng(`${listener.id}/${pick.trackId}`);
  if (rng() > HEARD_SHARE) return null;
  const says = rng() < like * SAYS_LIKE;
  const outcome = says ? 'complete' : outcomeOf(like, rng);
  const { trackId, artistId } = pick;
  listener.events.push({ trackId, artistId, kind: outcome, at });
  if (says) {
    listener.events.push({ trackId, artistId, kind: 'like', at });
    listener.meet(artistId);
  }
  return outcomeValue({ outcome, feedback: says ? 'like' : null });
}

function allowedTracks(
  { pool }: SimulatedWorld['library'],
  history: ListenerHistory,
  slateHistory: SlateHistory,
) {
  return [...pool.values()].filter(
    ({ id, artistId }) => !isKnownArtist(history, artistId) && isFresh(slateHistory, id),
  );
}
