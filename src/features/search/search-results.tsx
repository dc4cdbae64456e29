'use client';

import { countOf } from '@words/amounts';
import { libraryTabs } from '@words/library-lists';
import { searchResults } from '@words/search';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { errorMessage } from '@/features/api/error-message';
import { ArtistTile } from '@/features/library/artist-tile';
import { CoverGrid } from '@/features/library/cover-grid';
import { CoverTile } from '@/features/library/cover-tile';
import { Section } from '@/features/library/section';
import { TrackRow } from '@/features/library/track-row';
import { TrackRowsSkeleton } from '@/features/library/track-rows-skeleton';
import { useCollectionPlayback } from '@/features/library/use-collection-playback';
import { useSearch } from './use-search';

/** What a search found, by kind. The number found is read out when it changes. */
export function SearchResults({ query }: { query: string }) {
  const { data, error, refetch, isFetching } = useSearch(query);
  const tracks = data?.tracks ?? [];
  const playback = useCollectionPlayback(tracks, { kind: 'search', id: query.trim().slice(0, 100) });
  if (error && !data) return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  if (!data) return <TrackRowsSkeleton rows={6} />;
  const found = data.artists.length + data.albums.length + tracks.length;
  return (
    <div aria-busy={isFetching}>
      <p role="status" className="sr-only">
        {found === 0
          ? searchResults.nothing
          : searchResults.found({
              artists: data.artists.length,
              albums: data.albums.length,
              tracks: tracks.length,
            })}
      </p>
      {found === 0 ? (
        <EmptyState title={searchResults.nothingFor(query.trim())}>
          <p>{searchResults.tryFewer}</p>
        </EmptyState>
      ) : null}
      {data.artists.length > 0 ? (
        <Section title={libraryTabs.artists}>
          <CoverGrid
            label={searchResults.artists}
            items={data.artists.slice(0, 6)}
            renderTile={(artist) => (
              <ArtistTile artist={artist} subtitle={countOf(artist.trackCount, 'track')} />
            )}
          />
        </Section>
      ) : null}
      {tracks.length > 0 ? (
        <Section title={libraryTabs.tracks}>
          <ol>
            {tracks.map((track, index) => (
              <li key={track.id}>
                <TrackRow track={track} index={index} playback={playback} />
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {data.albums.length > 0 ? (
        <Section title={libraryTabs.albums}>
          <CoverGrid
            label={searchResults.albums}
            items={data.albums}
            renderTile={(album) => (
              <CoverTile
                href={`/album/${album.id}`}
                coverUrl={album.coverUrl}
                coverColor={album.coverColor}
                title={album.title}
                subtitle={[album.artist.name, album.year].filter(Boolean).join(' · ')}
              />
            )}
          />
        </Section>
      ) : null}
    </div>
  );
}
