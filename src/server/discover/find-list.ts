import { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { DiscoverList, NoListReason, Reason } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import { isoWeekOf } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { hasTaste } from './has-taste';
import { loadListenerHistory } from './listener-history';
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
  const wanted = week ?? isoWeekOf(now, user.timeZone);
  const list = await database().discoverList.findUnique({
    where: { userId_week: { userId: user.id, week: wanted } },
    include: { entries: { orderBy: { position: 'asc' } } },
  });
  if (!list)
    throw await explainAbsence(user.id, week !== undefined && week !== isoWeekOf(now, user.timeZone));
  const stored = list.entries.map((entry) => reasonsSchema.parse(entry.reasons));
  const nearest = stored
    .flat()
    .flatMap(({ evidence }) => (evidence.signal === 'audio' ? [evidence.nearestTrackId] : []));
  const tracks = await findTracksByIds([...list.entries.map((entry) => entry.trackId), ...nearest], user.id);
  const entries = list.entries.flatMap((entry, index) => {
    const track = tracks.get(entry.trackId);
    if (!track) return [];
    return [
      {
        position: entry.position,
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
    replacedBuiltAt: replacedListSchema.safeParse(list.replaced).data?.builtAt.toISOString() ?? null,
    durationMs: entries.reduce((sum, { track }) => sum + track.durationMs, 0),
    relaxations: list.relaxations,
    tracks: entries,
  };
}

function withTracks(reason: StoredReason, tracks: ReadonlyMap<string, Track>): Reason[] {
  const { evidence } = reason;
  if (evidence.signal !== 'audio') return [{ ...reason, evidence }];
  const nearest = tracks.get(evidence.nearestTrackId);
  if (!nearest) return [];
  const { knownBy, similarity, words } = evidence;
  return [{ ...reason, evidence: { signal: 'audio', nearest, knownBy, similarity, words } }];
}

async function explainAbsence(userId: string, isPast: boolean): Promise<AppError> {
  const refuse = (reason: NoListReason, message: string) => new AppError('not_found', message, { reason });
  if (isPast) return refuse('no_such_week', 'There is no list of that week.');
  const track = await database().track.findFirst({ where: { missingSince: null }, select: { id: true } });
  if (!track) return refuse('no_library', 'There is no music yet to choose from.');
  if (!hasTaste(await loadListenerHistory(userId)))
    return refuse('no_taste', 'Pick a few artists first, so that there is something to go by.');
  return refuse('building', 'Your list is being made.');
}
