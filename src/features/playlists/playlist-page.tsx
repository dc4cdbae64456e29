'use client';

import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { usePlaylist } from '@/features/api/use-playlists';
import { countOf, durationInWords } from '@/features/library/amounts-in-words';
import { CollectionButtons } from '@/features/library/collection-buttons';
import { DetailState } from '@/features/library/detail-state';
import { TintedHead } from '@/features/library/tinted-head';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { usePageTitle } from '@/features/library/use-page-title';
import { DeletePlaylistButton } from './delete-playlist-button';
import { PlaylistName } from './playlist-name';
import { PlaylistRows } from './playlist-rows';

/** One playlist: to be played, renamed, put in order. */
export function PlaylistPage({ id }: { id: string }) {
  return (
    <DetailState query={usePlaylist(id)} thing="playlist">
      {(playlist) => <OnePlaylist playlist={playlist} />}
    </DetailState>
  );
}

function OnePlaylist({ playlist }: { playlist: PlaylistDetail }) {
  const { id, name, entries } = playlist;
  const tracks = entries.map(({ track }) => track);
  const playback = useCollectionPlayback(tracks, { kind: 'playlist', id });
  const length = tracks.reduce((sum, { durationMs }) => sum + durationMs, 0);
  usePageTitle(name);
  return (
    <article>
      <TintedHead color={tracks[0]?.coverColor ?? null} className="flex flex-col gap-4">
        <div>
          <p className="label mb-2">Playlist</p>
          <PlaylistName id={id} name={name} />
        </div>
        <p className="text-base text-muted">
          {countOf(tracks.length, 'track')}
          {length > 0 ? ` · ${durationInWords(length)}` : ''}
        </p>
        <CollectionButtons playback={playback} disabled={tracks.length === 0}>
          <DeletePlaylistButton playlist={playlist} />
        </CollectionButtons>
      </TintedHead>
      {entries.length > 0 ? (
        <PlaylistRows playlist={playlist} playback={playback} />
      ) : (
        <p className="text-base text-muted">
          Nothing in it yet. “Add to playlist” is in the menu of every track.
        </p>
      )}
    </article>
  );
}
