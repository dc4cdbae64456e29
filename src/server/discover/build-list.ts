import { weekStart } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';
import type { JobPayload } from '@/jobs/catalogue';
import { meanWeights } from '@/recommenders/blend/blend-belief';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';
import { loadCandidatePool } from './candidate-pool';
import { chooseForWeek } from './choose-for-week';
import { describeRelaxations } from './describe-relaxations';
import { entryOf } from './entry-of';
import { explainSlate } from './explain-slate';
import { hasTaste } from './has-taste';
import { isListTouched } from './is-list-touched';
import { measureKnowledge } from './list-knowledge';
import { type ListOwner, loadListOwner } from './list-owner';
import { listTastes } from './list-tastes';
import { loadListenerHistory } from './listener-history';
import { orderPicks } from './order-picks';
import { prepareList } from './prepare-list';
import { keepReplaced } from './replaced-list';
import { storeList } from './store-list';

/** A list that is there so soon after midnight is on time. */
const punctualMs = 2 * 3_600_000;

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
  /** As for the listener's newest list when left out. */
  sliders?: BlendSliders;
  now: Date;
}): Promise<BuiltList> {
  const { userId, week, existing, now } = options;
  const db = database();
  const owner = await loadListOwner(userId, week);
  if (!owner) return { built: false, reason: 'no_listener' };
  if (existing === 'keep' && owner.hasList) return { built: false, reason: 'exists' };
  const history = await loadListenerHistory(userId, now);
  if (!hasTaste(history)) return { built: false, reason: 'no_taste' };
  // Before anything is looked up: what is learnt from here on counts as new.
  const knowledge = await measureKnowledge();
  const pool = await loadCandidatePool();
  const { sliders = owner.sliders } = options;
  const prepared = await prepareList({ userId, week, now, history, pool });
  const slate = await chooseForWeek(prepared, sliders, options.sliders !== undefined);
  if (slate.picks.length === 0) return { built: false, reason: 'no_library' };
  const ordered = await orderPicks(slate.picks, pool);
  const reasons = await explainSlate({ ...prepared, userId, picks: ordered, now });
  const tastes = await listTastes(prepared.profile, pool);
  const isLate = isPastItsMonday(owner, week, now);
  const entries = ordered.map((pick, index) => ({
    ...entryOf(pick, index + 1, reasons.get(pick.trackId)),
    inDraws: pick.inDraws,
    team: pick.team,
  }));
  const list = {
    userId,
    week,
    builtAt: now,
    isLate,
    blend: { ...sliders },
    weights: { ...meanWeights(prepared.belief) },
    relaxations: describeRelaxations(slate.relaxations),
    knowledge: { ...knowledge },
    tastes,
    draws: slate.draws && { ...slate.draws },
    trialId: slate.trialId,
  };
  const stored = existing === 'keep' ? await storeList(db, list, entries) : await replaceList(existing);
  if (stored === 'touched') return { built: false, reason: stored };
  // Another worker stored this week's list between our look and our write: theirs stands.
  if (stored === null) return { built: false, reason: 'exists' };
  return { built: true, listId: stored, tracks: entries.length };

  function replaceList(how: 'replace' | 'replace-untouched'): Promise<string | 'touched' | null> {
    return db.$transaction(async (tx) => {
      if (how === 'replace-untouched' && (await isTouched(tx, userId, week))) return 'touched';
      const replaced = await keepReplaced(tx, { userId, week }, options.sliders ? 'steer' : how);
      const before = await tx.discoverList.findUnique({
        where: { userId_week: { userId, week } },
        select: { isLate: true },
      });
      await tx.discoverList.deleteMany({ where: { userId, week } });
      return storeList(tx, { ...list, isLate: before?.isLate ?? false, replaced }, entries);
    });
  }
}

/** Whether a listener who has had lists before is given this one well after its week began. */
function isPastItsMonday({ hadLists, timeZone }: ListOwner, week: string, now: Date): boolean {
  return hadLists && now.getTime() - weekStart(week, timeZone).getTime() >= punctualMs;
}

/** Looks again at the last moment: the listener may have begun with the list since the job was put in line. */
async function isTouched(tx: Prisma.TransactionClient, userId: string, week: string): Promise<boolean> {
  const [list] = await tx.$queryRaw<{ id: string; builtAt: Date }[]>`
    SELECT "id", "builtAt" FROM "DiscoverList" WHERE "userId" = ${userId} AND "week" = ${week} FOR UPDATE`;
  return list !== undefined && isListTouched({ ...list, userId }, tx);
}
