import { weeksBetween } from '@/domain/iso-week';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import type { JobPayload } from '@/jobs/catalogue';
import { type BlendWeights, beliefOfOne, meanWeights } from '@/recommenders/blend/blend-belief';
import { DEFAULT_SLIDERS } from '@/recommenders/blend/blend-candidates';
import { orderSlate } from '@/recommenders/blend/order-slate';
import { type ProposedSlate, proposeSlate } from '@/recommenders/blend/propose-slate';
import { isFresh, type SlateHistory } from '@/recommenders/blend/slate-rules';
import { loadBlendBelief } from './blend-model';
import { loadCandidatePool, type PoolTrack } from './candidate-pool';
import { loadCandidateSources } from './candidate-sources';
import { describeRelaxations } from './describe-relaxations';
import { explainSlate } from './explain-slate';
import type { Anchor } from './find-anchors';
import { findCandidates } from './find-candidates';
import { hasTaste } from './has-taste';
import { isListTouched } from './is-list-touched';
import { measureKnowledge } from './list-knowledge';
import { type ListenerHistory, loadListenerHistory } from './listener-history';
import { loadOutcomes } from './load-outcomes';
import { keepReplaced } from './replaced-list';
import { balanceFor, createTasteProfile } from './taste-profile';
import { createTrackLikeness } from './track-likeness';

export type BuiltList =
  | { built: true; listId: string; tracks: number }
  | { built: false; reason: 'exists' | 'touched' | 'no_taste' | 'no_library' | 'no_listener' };

/**
 * Builds a listener's list of one week and stores it whole or not at all. However often it runs, by however many
 * workers at once, there is one list for a listener and week: `keep` leaves the one that is there, `replace` puts the
 * new one in its place, `replace-untouched` does so unless the listener has begun with it.
 */
export async function buildList(options: {
  userId: string;
  week: string;
  existing: JobPayload<'build-discover'>['existing'];
  now: Date;
}): Promise<BuiltList> {
  const { userId, week, existing, now } = options;
  const db = database();
  const user = await db.user.findUnique({ where: { id: userId }, select: { id: true } });
  if (!user) return { built: false, reason: 'no_listener' };
  if (existing === 'keep' && (await findListId(userId, week))) return { built: false, reason: 'exists' };
  const history = await loadListenerHistory(userId, now);
  if (!hasTaste(history)) return { built: false, reason: 'no_taste' };
  // Before anything is looked up: what is learnt from here on counts as new.
  const knowledge = await measureKnowledge();
  const pool = await loadCandidatePool();
  const { slate, anchors, weights } = await chooseSlate({ userId, week, now, history, pool });
  if (slate.picks.length === 0) return { built: false, reason: 'no_library' };
  const ordered = orderSlate(slate.picks, ({ trackId }) => pool.get(trackId)!);
  const reasons = await explainSlate({ userId, history, pool, anchors, picks: ordered, now });
  const entries = ordered.map((pick, index) => ({
    position: index + 1,
    trackId: pick.trackId,
    score: pick.score,
    shareCollaborative: pick.shares.collaborative,
    shareText: pick.shares.text,
    shareAudio: pick.shares.audio,
    reasons: reasons.get(pick.trackId) ?? [],
    features: { ...pick.features },
    propensity: pick.propensity,
  }));
  try {
    const list = await db.$transaction(async (tx) => {
      if (existing === 'replace-untouched' && (await isTouched(tx, userId, week))) return null;
      const replaced = existing === 'keep' ? undefined : await keepReplaced(tx, { userId, week }, existing);
      if (existing !== 'keep') await tx.discoverList.deleteMany({ where: { userId, week } });
      return tx.discoverList.create({
        data: {
          userId,
          week,
          builtAt: now,
          blend: { ...DEFAULT_SLIDERS },
          weights: { ...weights },
          relaxations: describeRelaxations(slate.relaxations),
          knowledge: { ...knowledge },
          replaced,
          entries: { createMany: { data: entries } },
        },
        select: { id: true },
      });
    });
    if (!list) return { built: false, reason: 'touched' };
    return { built: true, listId: list.id, tracks: entries.length };
  } catch (error) {
    // Another worker stored this week's list between our look and our write: theirs stands.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { built: false, reason: 'exists' };
    throw error;
  }
}

/** Looks again at the last moment: the listener may have begun with the list since the job was put in line. */
async function isTouched(tx: Prisma.TransactionClient, userId: string, week: string): Promise<boolean> {
  const [list] = await tx.$queryRaw<{ id: string; builtAt: Date }[]>`
    SELECT "id", "builtAt" FROM "DiscoverList" WHERE "userId" = ${userId} AND "week" = ${week} FOR UPDATE`;
  return list !== undefined && isListTouched({ ...list, userId }, tx);
}

async function findListId(userId: string, week: string): Promise<string | undefined> {
  return (
    await database().discoverList.findUnique({
      where: { userId_week: { userId, week } },
      select: { id: true },
    })
  )?.id;
}

async function chooseSlate(options: {
  userId: string;
  week: string;
  now: Date;
  history: ListenerHistory;
  pool: ReadonlyMap<string, PoolTrack>;
}): Promise<{ slate: ProposedSlate; anchors: Anchor[]; weights: BlendWeights }> {
  const { userId, week, now, history, pool } = options;
  const rng = createRng(`${userId}/${week}`);
  const [sources, ofAll, outcomes, lastListedWeeksAgo] = await Promise.all([
    loadCandidateSources(history),
    loadBlendBelief(),
    loadOutcomes(now, userId),
    loadLastListed(userId, week),
  ]);
  const { lastHeardAt, disliked } = history;
  const slateHistory: SlateHistory = { lastHeardAt, lastListedWeeksAgo, disliked, now };
  const { candidates, anchors } = findCandidates({
    history,
    pool,
    sources,
    isFresh: (trackId) => isFresh(slateHistory, trackId),
    now,
    rng,
  });
  const likeness = createTrackLikeness(pool, sources, rng);
  const profile = createTasteProfile({ history, pool, likeness, now, rng });
  const belief = beliefOfOne(ofAll, outcomes);
  const slate = proposeSlate({
    candidates,
    history: slateHistory,
    belief,
    distasteOf: ({ trackId }) => profile.distasteOf(pool.get(trackId)!),
    balance: balanceFor(profile, pool),
    rng,
  });
  return { slate, anchors, weights: meanWeights(belief) };
}

async function loadLastListed(userId: string, week: string): Promise<Map<string, number>> {
  const entries = await database().discoverEntry.findMany({
    where: { list: { userId, week: { lt: week } } },
    select: { trackId: true, list: { select: { week: true } } },
  });
  const weeksAgo = new Map<string, number>();
  for (const { trackId, list } of entries) {
    const ago = weeksBetween(list.week, week);
    weeksAgo.set(trackId, Math.min(ago, weeksAgo.get(trackId) ?? ago));
  }
  return weeksAgo;
}
