import { absenceWords, relaxationWords } from '@words/list-notes';
import { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { DiscoverList, Reason } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { fillingJobs } from '@/domain/filling-jobs';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import { isAtWork } from '@/jobs/is-at-work';
import { SLATE_SIZE } from '@/recommenders/blend/build-slate';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { explainAbsence } from './explain-absence';
import { findLearned } from './find-learned';
import { isListTouched } from './is-list-touched';
import { isMuchMoreKnown, measureKnowledge } from './list-knowledge';
import { listTastesSchema } from './list-tastes';
import { slidersOf } from './read-sliders';
import { replacedListSchema } from './replaced-list';
import { type StoredReason, storedReasonSchema } from './stored-reason';

const reasonsSchema = z.array(storedReasonSchema).catch([]);

/**
 * A listener's list of a week; this week's when none is named.
 * @throws AppError 404 with `details.reason` when there is none (yet)
 */
export async function findList(
  user: SessionUser,
  week: string | undefined,
  now: Date,
): Promise<DiscoverList> {
  const current = isoWeekOf(now, user.timeZone);
  const wanted = week ?? current;
  const list = await loadList(user.id, wanted);
  if (!list) {
    const isPast = week !== undefined && week !== current;
    const reason = isPast ? 'no_such_week' : await explainAbsence(user.id, now);
    throw new AppError('not_found', absenceWords[reason], { reason });
  }
  const stored = list.entries.map((entry) => reasonsSchema.parse(entry.reasons));
  const nearest = stored
    .flat()
    .flatMap(({ evidence }) => (evidence.signal === 'audio' ? [evidence.nearestTrackId] : []));
  const tracks = await findTracksByIds([...list.entries.map((entry) => entry.trackId), ...nearest], user.id);
  const there = list.entries.filter(({ trackId }) => tracks.has(trackId));
  const entries = list.entries.flatMap((entry, index) => {
    const track = tracks.get(entry.trackId);
    if (!track) return [];
    return [
      {
        position: there.indexOf(entry) + 1,
        track,
        score: entry.score,
        shares: { collaborative: entry.shareCollaborative, text: entry.shareText, audio: entry.shareAudio },
        reasons: stored[index]!.flatMap((reason) => withTracks(reason, tracks)),
      },
    ];
  });
  return {
    week: list.week,
    builtAt: list.builtAt.toISOString(),
    isLate: list.isLate,
    replacedBuiltAt: replacedListSchema.safeParse(list.replaced).data?.builtAt.toISOString() ?? null,
    durationMs: entries.reduce((sum, { track }) => sum + track.durationMs, 0),
    relaxations: await withGrowth(list),
    moreIsKnown: list.week === current && (await isMoreKnown(list)),
    sliders: slidersOf(list.blend),
    learned: await findLearned(list),
    tastes: listTastesSchema.parse(list.tastes),
    tracks: entries,
  };
}

/** Reads a list and its entries of one moment: it may make way for another while it is read. */
function loadList(userId: string, week: string) {
  return database().$transaction(
    (tx) =>
      tx.discoverList.findUnique({
        where: { userId_week: { userId, week } },
        include: { entries: { where: { leftAt: null }, orderBy: { position: 'asc' } } },
      }),
    { isolationLevel: 'RepeatableRead' },
  );
}

type LoadedList = NonNullable<Awaited<ReturnType<typeof loadList>>>;

/** Whether a list lags behind what is known and stays as it is because it was begun. */
async function isMoreKnown(list: LoadedList): Promise<boolean> {
  const isShort = list.entries.length < SLATE_SIZE;
  return isMuchMoreKnown(list.knowledge, await measureKnowledge(), isShort) && (await isListTouched(list));
}

/** A short list is nobody's fault while music is still coming in; one that was begun does not grow by itself. */
async function withGrowth(list: LoadedList): Promise<string[]> {
  const { relaxations } = list;
  if (
    !relaxations.includes(relaxationWords.shorter) ||
    !(await isAtWork([...fillingJobs, 'analyse-library']))
  )
    return relaxations;
  const yet = (await isListTouched(list))
    ? relaxationWords.shorterYet
    : `${relaxationWords.shorterYet} ${relaxationWords.growsByItself}`;
  return relaxations.map((words) => (words === relaxationWords.shorter ? yet : words));
}

function withTracks(reason: StoredReason, tracks: ReadonlyMap<string, Track>): Reason[] {
  const { evidence } = reason;
  if (evidence.signal !== 'audio') return [{ ...reason, evidence }];
  const nearest = tracks.get(evidence.nearestTrackId);
  if (!nearest) return [];
  const { knownBy, similarity, words } = evidence;
  return [{ ...reason, evidence: { signal: 'audio', nearest, knownBy, similarity, words } }];
}
