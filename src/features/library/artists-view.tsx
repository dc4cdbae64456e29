'use client';

import { useRef } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { useKeptScroll } from '@/components/ui/use-kept-scroll';
import { artistSchema } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { useMe } from '@/features/api/use-me';
import { countOf } from './amounts-in-words';
import { ArtistTile } from './artist-tile';
import { CoverGrid, CoverGridSkeleton } from './cover-grid';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { usePages } from './use-pages';

const QUERY = { sort: 'name', limit: 60 };

/** All artists, round, by name. */
export function ArtistsView() {
  const anchor = useRef<HTMLDivElement>(null);
  const artists = usePages('/api/artists', artistSchema, QUERY);
  const total = useMe().data?.library.artists;
  useKeptScroll(anchor, 'artists', artists.items.length > 0);
  return (
    <div ref={anchor}>
      <LibraryHead title="Artists" amount={total ? countOf(total, 'artist') : undefined} />
      <div aria-busy={artists.isLoading}>
        {artists.isLoading ? (
          <CoverGridSkeleton round />
        ) : artists.error ? (
          <ErrorState message={errorMessage(artists.error)} onRetry={artists.retry} />
        ) : artists.items.length === 0 ? (
          <EmptyLibrary />
        ) : (
          <CoverGrid
            label="Artists"
            items={artists.items}
            hasMore={artists.hasMore}
            onNearEnd={artists.loadMore}
            renderTile={(artist) => (
              <ArtistTile
                artist={artist}
                subtitle={artist.genres[0] ?? countOf(artist.trackCount, 'track')}
              />
            )}
          />
        )}
      </div>
    </div>
  );
}
