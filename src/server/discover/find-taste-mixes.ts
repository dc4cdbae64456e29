import { listRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { Track } from '@/domain/contracts/library';
import type { TasteMix, TasteMixDetail, TasteMixes } from '@/domain/contracts/taste';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { steerTastes } from '@/recommenders/blend/steer-tastes';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { areMixesDue, readStoredMixes, type StoredTasteMix } from './stored-taste-mixes';
import { loadTasteSettings } from './taste-settings';

/**
 * The mixes of a listener's tastes, largest first. What is muted has none, nor has somebody of whom nothing is known. They
 * are read as the worker has made them: those of today, or the ones before until those are there.
 */
export async function findTasteMixes(user: SessionUser, now: Date): Promise<TasteMixes> {
  const { mixes, isBeingMade } = await loadMixes(user, now);
  return { items: mixes.map(({ mix }) => mix), isBeingMade };
}

/**
 * One of them with its tracks: favourites of that taste, and what the recommenders find near it that was not heard yet; another
 * choice every day of the listener's, the same all day long. Dislikes and refusals take effect at once.
 * @param id of the taste, or of a track that stands for it: the middle of a taste may move while its mix is open
 * @throws AppError 404 where no taste has this track, or it is muted; 503 while the first mixes are being made
 */
export async function findTasteMix(id: string, user: SessionUser, now: Date): Promise<TasteMixDetail> {
  const { mixes, isBeingMade } = await loadMixes(user, now);
  const found =
    mixes.find(({ mix }) => mix.id === id) ?? mixes.find(({ stored }) => stored.members.includes(id));
  if (!found && mixes.length === 0 && isBeingMade)
    throw new AppError('unavailable', listRefusals.mixesBeingMade);
  if (!found) throw new AppError('not_found', listRefusals.noMix);
  const { mix, stored } = found;
  const [unwanted, tracks] = await Promise.all([
    loadUnwanted(user.id, stored),
    findTracksByIds(
      stored.entries.flatMap(({ trackId, near }) => (near ? [trackId, near.trackId] : [trackId])),
      user.id,
    ),
  ]);
  return {
    ...mix,
    entries: stored.entries.flatMap(({ trackId, artistId, isKnown, near }) => {
      const track = tracks.get(trackId);
      const isWanted = track && track.feedback !== 'dislike' && !unwanted.has(artistId);
      return isWanted ? [{ track, isKnown, near: withTrack(near, tracks) }] : [];
    }),
  };
}

/** What a track is near, by the title it has now; null where it left the library, or is loved no more. */
function withTrack(
  near: StoredTasteMix['entries'][number]['near'],
  tracks: ReadonlyMap<string, Track>,
): TasteMixDetail['entries'][number]['near'] {
  const track = near && tracks.get(near.trackId);
  if (!track || track.isMissing || track.feedback === 'dislike') return null;
  const { id, title, artistName } = track;
  return { track: { id, title, artistName }, signal: near.signal };
}

interface OfferedMix {
  mix: TasteMix;
  stored: StoredTasteMix;
}

/** The tastes that have a mix, by what the listener says of them now; asks for today's where they are not there yet. */
async function loadMixes(
  user: SessionUser,
  now: Date,
): Promise<{ mixes: OfferedMix[]; isBeingMade: boolean }> {
  const row = await database().tasteMixes.findUnique({ where: { userId: user.id } });
  const isBeingMade = await areMixesDue(user, row, now);
  if (isBeingMade) await enqueue('make-taste-mixes', { userId: user.id });
  const stored = readStoredMixes(row?.mixes ?? []);
  const settings = stored.length > 0 ? await loadTasteSettings(user.id) : [];
  const steered = steerTastes(stored, (taste) => {
    const { id, members, wishedBy } = stored[taste]!;
    return settings.find(({ trackId }) => [id, wishedBy, ...members].includes(trackId)) ?? null;
  });
  const mixes = steered.flatMap(({ wish, ...one }, taste): OfferedMix[] => {
    const { share, color, energy, tempoBpm, artists } = one;
    const [id, name] = [wish?.trackId ?? one.id, wish?.name ?? one.name];
    const mix = { id, name, share, color, energy, tempoBpm, artists };
    return share > 0 ? [{ mix, stored: stored[taste]! }] : [];
  });
  return { mixes, isBeingMade };
}

/** Artists of a mix that the listener refuses by now. */
async function loadUnwanted(userId: string, { entries }: StoredTasteMix): Promise<Set<string>> {
  const artistIds = [...new Set(entries.map(({ artistId }) => artistId))];
  const rows = await database().artistRefusal.findMany({ where: { userId, artistId: { in: artistIds } } });
  return new Set(rows.map(({ artistId }) => artistId));
}
