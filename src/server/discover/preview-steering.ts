import { listRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { DiscoverPreview } from '@/domain/contracts/discover';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { loadCandidatePool } from './candidate-pool';
import { hasTaste } from './has-taste';
import { loadListenerHistory } from './listener-history';
import { listenerStamp } from './listener-stamp';
import { nothingToGoBy } from './nothing-to-go-by';
import { orderPicks } from './order-picks';
import { chooseSlate, type PreparedList, prepareList } from './prepare-list';
import { isUnsteered } from './read-sliders';

/**
 * A hand on a slider asks many times in a row: what all answers share is prepared once, until the listener plays or says something,
 * after which a list that is saved would be another, too.
 */
const keptMs = 60_000;
const mostKept = 50;
const kept = new Map<string, { at: number; stamp: string; prepared: Promise<PreparedList> }>();

/**
 * What this week's list would become by other sliders: what comes, what goes and how many stay. Nothing is stored.
 * @throws AppError 404 when there is no list of this week, 409 when nothing is known of the listener's taste
 */
export async function previewSteering(
  user: SessionUser,
  sliders: BlendSliders,
  now: Date,
): Promise<DiscoverPreview> {
  const week = isoWeekOf(now, user.timeZone);
  const list = await database().discoverList.findUnique({
    where: { userId_week: { userId: user.id, week } },
    select: {
      trialId: true,
      entries: { where: { leftAt: null }, select: { trackId: true }, orderBy: { position: 'asc' } },
    },
  });
  if (!list) throw new AppError('not_found', listRefusals.noneToSteer);
  // Drafted by two blends: as long as nothing is moved, it stays what it is.
  const present = list.entries.map(({ trackId }) => trackId);
  if (list.trialId && isUnsteered(sliders))
    return { comes: [], goes: [], stays: present.length, order: present };
  const prepared = await preparedFor(user.id, week, now);
  const { picks } = chooseSlate(prepared, sliders, { draws: 1 });
  const before = new Set(present);
  const after = new Map(picks.map((pick) => [pick.trackId, pick]));
  const comes = picks.filter(({ trackId }) => !before.has(trackId));
  const goes = [...before].filter((trackId) => !after.has(trackId));
  const tracks = await findTracksByIds([...comes.map(({ trackId }) => trackId), ...goes], user.id);
  return {
    comes: comes.flatMap(({ trackId, shares }) => {
      const track = tracks.get(trackId);
      return track ? [{ track, shares }] : [];
    }),
    goes: goes.flatMap((trackId) => tracks.get(trackId) ?? []),
    stays: picks.length - comes.length,
    order: (await orderPicks(picks, prepared.pool)).map(({ trackId }) => trackId),
  };
}

async function preparedFor(userId: string, week: string, now: Date): Promise<PreparedList> {
  const key = `${userId}/${week}`;
  const stamp = await listenerStamp(userId);
  const known = kept.get(key);
  if (known?.stamp === stamp && now.getTime() - known.at < keptMs) return known.prepared;
  const prepared = prepare(userId, week, now);
  kept.delete(key);
  kept.set(key, { at: now.getTime(), stamp, prepared });
  prepared.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > mostKept) kept.delete(oldest!);
  return prepared;
}

async function prepare(userId: string, week: string, now: Date): Promise<PreparedList> {
  const history = await loadListenerHistory(userId, now);
  if (!hasTaste(history)) throw nothingToGoBy('no_taste');
  return prepareList({ userId, week, now, history, pool: await loadCandidatePool() });
}
