import { readJson } from '@tests/e2e/read-json';
import type { Page } from 'playwright-core';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import type { Playlist } from '@/domain/contracts/playlists';
import type { PressDocument } from '@/domain/contracts/press';
import type { TasteMix } from '@/domain/contracts/taste';

/** Ids of the things that pages are looked at with; null where the server has none. */
export interface Places {
  track: Track | null;
  playlistId: string | null;
  smartPlaylistId: string | null;
  documentId: string | null;
  tasteId: string | null;
}

/** What the listener of a page has to show. */
export async function findPlaces(page: Page, url: string): Promise<Places> {
  const [discover, tracks, playlists, documents, mixes] = await Promise.all([
    readJson<DiscoverList>(page, `${url}/api/discover`).catch(() => null),
    readJson<{ items: Track[] }>(page, `${url}/api/tracks?sort=recent&limit=20`),
    readJson<{ items: Playlist[] }>(page, `${url}/api/playlists`),
    readJson<{ items: PressDocument[] }>(page, `${url}/api/press/documents?limit=1`),
    readJson<{ items: TasteMix[] }>(page, `${url}/api/taste/mixes`),
  ]);
  const candidates = [...(discover?.tracks.map(({ track }) => track) ?? []), ...tracks.items];
  const full = playlists.items.filter(({ isOwn }) => isOwn);
  return {
    track: candidates.find(({ albumId }) => albumId !== null) ?? null,
    playlistId: full.find(({ isSmart, trackCount }) => !isSmart && (trackCount ?? 0) > 1)?.id ?? null,
    smartPlaylistId: full.find(({ isSmart }) => isSmart)?.id ?? null,
    documentId: documents.items[0]?.id ?? null,
    tasteId: mixes.items[0]?.id ?? null,
  };
}
