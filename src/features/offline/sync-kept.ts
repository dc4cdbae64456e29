import type { discoverListSchema } from '@/domain/contracts/discover';
import type { albumDetailSchema } from '@/domain/contracts/library';
import type { playlistDetailSchema } from '@/domain/contracts/playlists';
import { request } from '@/features/api/request';
import { follow } from './keep';
import { type Collection, dataOf } from './kept-collection';
import { useKept } from './kept-store';
import { isOffline } from './reach';

/** Looks whether what is kept has changed on the server, and follows. What is no longer there stays as it was. */
export async function syncKept(): Promise<void> {
  for (const kept of useKept.getState().collections) {
    if (isOffline()) return;
    const latest = await findLatest(kept).catch(() => null);
    if (latest && !isOffline()) await follow(latest);
  }
}

async function findLatest({ kind, id, title }: Collection): Promise<Collection> {
  const address = dataOf({ kind, id });
  if (kind === 'album') {
    const album = await request<typeof albumDetailSchema>(address);
    return { kind, id, title: album.title, tracks: album.tracks };
  }
  if (kind === 'discover') {
    const list = await request<typeof discoverListSchema>(address);
    return { kind, id, title, week: list.week, tracks: list.tracks.map(({ track }) => track) };
  }
  const playlist = await request<typeof playlistDetailSchema>(address);
  return { kind, id, title: playlist.name, tracks: playlist.entries.map(({ track }) => track) };
}
