import { weekName } from '@words/list-notes';
import { libraryRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { idSchema, weekSchema } from '@/domain/contracts/common';
import type { RadioSeed } from '@/domain/contracts/radio';
import { weekNumber } from '@/domain/iso-week';
import { database } from '@/infra/database';
import type { PoolTrack } from '../discover/candidate-pool';

/** Where a radio goes out from. */
export interface SeedTracks {
  name: string;
  /** The tracks that stand for it. */
  tracks: PoolTrack[];
  /** Those it may open with; none where it begins with something new. */
  openers: PoolTrack[];
}

/**
 * The tracks that a seed stands for. Of a Discover list those are left out that were disliked.
 * @throws AppError 404 where there is no such track, artist or list of this listener
 */
export async function findRadioSeed(
  { kind, id }: RadioSeed,
  userId: string,
  pool: ReadonlyMap<string, PoolTrack>,
): Promise<SeedTracks> {
  if (kind === 'discover') return ofList(id, userId, pool);
  const known = idSchema.safeParse(id).success;
  return known && kind === 'track' ? ofTrack(id, pool) : known ? ofArtist(id, pool) : nothing(kind);
}

async function ofTrack(id: string, pool: ReadonlyMap<string, PoolTrack>): Promise<SeedTracks> {
  const row = await database().track.findUnique({ where: { id }, select: { title: true } });
  const track = pool.get(id);
  if (!row || !track) return nothing('track');
  return { name: row.title, tracks: [track], openers: [track] };
}

async function ofArtist(id: string, pool: ReadonlyMap<string, PoolTrack>): Promise<SeedTracks> {
  const artist = await database().artist.findUnique({ where: { id }, select: { name: true } });
  const tracks = [...pool.values()].filter(({ artistId }) => artistId === id);
  if (!artist || tracks.length === 0) return nothing('artist');
  return { name: artist.name, tracks, openers: tracks };
}

async function ofList(
  week: string,
  userId: string,
  pool: ReadonlyMap<string, PoolTrack>,
): Promise<SeedTracks> {
  if (!weekSchema.safeParse(week).success) return nothing('list');
  const entries = await database().discoverEntry.findMany({
    where: {
      leftAt: null,
      list: { userId, week },
      track: { feedback: { none: { userId, value: 'dislike' } } },
    },
    orderBy: { position: 'asc' },
    select: { trackId: true },
  });
  const tracks = entries.flatMap(({ trackId }) => pool.get(trackId) ?? []);
  if (tracks.length === 0) return nothing('list');
  return { name: weekName(weekNumber(week)), tracks, openers: [] };
}

function nothing(thing: keyof typeof libraryRefusals.radioSeed): never {
  throw new AppError('not_found', libraryRefusals.radioSeed[thing]);
}
