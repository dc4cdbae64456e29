import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { database } from '@/infra/database';
import type { Heard } from './bring-history';

/** Moments in these tests are told from here. */
export const start = Date.UTC(2024, 0, 1);
export const minute = 60_000;

/** A listener, and a library of one song. */
export async function createOneSongLibrary(): Promise<{ userId: string; knife: string; heartbeats: string }> {
  const { id: userId } = await createUser();
  const { id: knife } = await createArtist({ name: 'The Knife', nameKey: 'knife' });
  const { id: heartbeats } = await createTrack({ artistId: knife, title: 'Heartbeats' });
  return { userId, knife, heartbeats };
}

/** A listen of the song the library has. */
export const knifeSong = (at: number, more: Partial<Heard> = {}): Heard => ({
  artist: 'The Knife',
  title: 'Heartbeats',
  at: start + at,
  ...more,
});

/** A listener's plays in the order they began. */
export async function playsOf(userId: string) {
  const plays = await database().play.findMany({ where: { userId }, orderBy: { startedAt: 'asc' } });
  return plays.map(({ trackId, startedAt, msPlayed, outcome, source }) => ({
    trackId,
    at: startedAt.getTime() - start,
    msPlayed,
    outcome,
    source,
  }));
}

export const momentsOf = async (userId: string): Promise<number[]> =>
  (await playsOf(userId)).map(({ at }) => at);
