import { listRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { DiscoverList } from '@/domain/contracts/discover';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { SessionUser } from '../accounts/find-session-user';
import { loadCandidatePool } from './candidate-pool';
import { entryOf } from './entry-of';
import { explainSlate } from './explain-slate';
import { findList } from './find-list';
import { loadListenerHistory } from './listener-history';
import { chooseSlate, prepareList } from './prepare-list';
import { slidersOf } from './read-sliders';
import { keepReplaced } from './replaced-list';

/**
 * Puts others in the place of a track of this week's list that the listener turned down, and of all that are by artists they
 * refuse; the rest stays as it is. What made way is kept with the list, to learn from, and all of it can be taken back.
 * Asked again, it finds nothing more to do.
 * @throws AppError 404 when there is no list of this week
 */
export async function replaceRefused(user: SessionUser, trackId: string, now: Date): Promise<DiscoverList> {
  const week = isoWeekOf(now, user.timeZone);
  const where = { userId: user.id, week };
  const db = database();
  const list = await db.discoverList.findUnique({
    where: { userId_week: where },
    include: { entries: entriesOf },
  });
  if (!list) throw new AppError('not_found', listRefusals.noneThisWeek);
  const history = await loadListenerHistory(user.id, now);
  const isRefused = ({ track }: (typeof list.entries)[number]) =>
    track.id === trackId || history.refusedArtists.has(track.artistId);
  const present = list.entries.filter(({ leftAt }) => leftAt === null);
  const leaving = present.filter(isRefused);
  if (leaving.length === 0) return findList(user, week, now);
  const pool = await loadCandidatePool();
  const prepared = await prepareList({ userId: user.id, week, now, history, pool });
  // Nothing that was on this list already comes to it again.
  const gone = new Set(list.entries.filter(({ leftAt }) => leftAt !== null).map((entry) => entry.trackId));
  gone.add(trackId);
  const candidates = prepared.candidates.filter((candidate) => !gone.has(candidate.trackId));
  const kept = present.filter((entry) => !isRefused(entry));
  const { picks } = chooseSlate({ ...prepared, candidates }, slidersOf(list.blend), {
    kept: kept.map(({ track: { id, artistId, albumId } }) => ({ trackId: id, artistId, albumId })),
  });
  const newcomers = picks.slice(0, leaving.length);
  const reasons = await explainSlate({ ...prepared, userId: user.id, picks: newcomers, now });
  await db.$transaction(async (tx) => {
    // Two presses at once, or a list that was built anew meanwhile: the first one counts.
    await tx.$queryRaw`SELECT "id" FROM "DiscoverList" WHERE "id" = ${list.id}::uuid FOR UPDATE`;
    const still = await tx.discoverList.findUnique({
      where: { id: list.id },
      include: { entries: entriesOf },
    });
    if (!still || idsOf(still.entries) !== idsOf(list.entries)) return;
    const replaced = await keepReplaced(tx, where, 'steer');
    const lowest = Math.min(0, ...list.entries.map(({ position }) => position));
    for (const [k, { position }] of leaving.entries()) {
      await tx.discoverEntry.update({
        where: { listId_position: { listId: list.id, position } },
        data: { position: lowest - 1 - k, leftAt: now },
      });
    }
    await tx.discoverEntry.createMany({
      data: newcomers.map((pick, k) => ({
        listId: list.id,
        ...entryOf(pick, leaving[k]!.position, reasons.get(pick.trackId)),
      })),
    });
    await tx.discoverList.update({ where: { id: list.id }, data: { replaced } });
  });
  return findList(user, week, now);
}

const idsOf = (entries: readonly { trackId: string }[]): string =>
  entries.map(({ trackId }) => trackId).join();

const entriesOf = {
  orderBy: { position: 'asc' },
  include: { track: { select: { id: true, artistId: true, albumId: true } } },
} as const;
