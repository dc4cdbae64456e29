'use client';

import { useRef } from 'react';
import { z } from 'zod';
import { ErrorState } from '@/components/ui/error-state';
import { Select } from '@/components/ui/select';
import { useKeptScroll } from '@/components/ui/use-kept-scroll';
import { albumSchema } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { CoverGrid, CoverGridSkeleton } from './cover-grid';
import { CoverTile } from './cover-tile';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { useListParams } from './use-list-params';
import { usePages } from './use-pages';

const SORTS = [
  { value: 'artist', label: 'By artist' },
  { value: 'title', label: 'By title' },
  { value: 'year', label: 'Newest release first' },
  { value: 'added', label: 'Recently added' },
] as const;

const paramsSchema = z.object({ sort: z.enum(['artist', 'title', 'year', 'added']).catch('artist') });

/** All albums as a wall of covers. */
export function AlbumsView() {
  const anchor = useRef<HTMLDivElement>(null);
  const { params, setParams, key } = useListParams(paramsSchema);
  const albums = usePages('/api/albums', albumSchema, { sort: params.sort, limit: 60 });
  useKeptScroll(anchor, key, albums.items.length > 0);
  return (
    <div ref={anchor}>
      <LibraryHead title="Albums">
        <Select
          label="Sort albums"
          value={params.sort}
          options={SORTS}
          onValueChange={(sort) => setParams({ sort })}
        />
      </LibraryHead>
      <div aria-busy={albums.isLoading}>
        {albums.isLoading ? (
          <CoverGridSkeleton />
        ) : albums.error ? (
          <ErrorState message={errorMessage(albums.error)} onRetry={albums.retry} />
        ) : albums.items.length === 0 ? (
          <EmptyLibrary />
        ) : (
          <CoverGrid
            label="Albums"
            items={albums.items}
            hasMore={albums.hasMore}
            onNearEnd={albums.loadMore}
            renderTile={(album) => (
              <CoverTile
                href={`/album/${album.id}`}
                coverUrl={album.coverUrl}
                coverColor={album.coverColor}
                title={album.title}
                subtitle={[album.artist.name, album.year].filter(Boolean).join(' · ')}
                isDemo={album.isDemo}
              />
            )}
          />
        )}
      </div>
    </div>
  );
}
