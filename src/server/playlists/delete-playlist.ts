import { database } from '@/infra/database';
import { noSuchPlaylist } from './hold-own-playlist';

/** @throws AppError 404 where it is not the listener's */
export async function deletePlaylist(where: { id: string; userId: string }): Promise<void> {
  const { count } = await database().playlist.deleteMany({ where });
  if (count === 0) throw noSuchPlaylist();
}
