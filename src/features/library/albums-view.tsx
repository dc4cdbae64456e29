'use client';

import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { Select } from '@/components/ui/select';
import type { Album } from '@/domain/contracts/library';
import { albumListParams } from './album-list-params';
import { countOf } from './amounts-in-words';
import { CoverTile } from './cover-tile';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { FilterInput } from './lists/filter-input';
import { LongWall } from './lists/long-wall';
import { usePlaces } from './lists/use-places';
import { useListParams } from './use-list-params';
import { yearsInWords } from './years/years-in-words';

const SORTS = [
  { value: 'artist', label: 'By artist' },
  { value: 'title', label: 'By title' },
  { value: 'year', label: 'Newest release first' },
  { value: 'added', label: 'Recently added' },
] as const;

const NO_FILTERS = { q: undefined, yearFrom: undefined, yearTo: undefined };

/** All albums as a wall of covers. */
export function AlbumsView() {
  const { params, setParams, key } = useListParams(albumListParams);
  const { q, yearFrom, yearTo } = params;
  const albums = usePlaces<Album>('/api/library/albums', params);
  const years = yearsInWords(yearFrom, yearTo);
  return (
    <div>
      <LibraryHead title="Albums" amount={albums.total > 0 ? countOf(albums.total, 'album') : undefined}>
        {years ? (
          <Chip
            pressed
            className="md:h-9"
            onClick={() => setParams({ yearFrom: undefined, yearTo: undefined })}
          >
            {years}
            <X aria-hidden />
          </Chip>
        ) : null}
        <FilterInput label="Filter albums" value={q} onChange={(words) => setParams({ q: words })} />
        <Select
          label="Sort albums"
          value={params.sort}
          options={SORTS}
          onValueChange={(sort) => setParams({ sort })}
        />
      </LibraryHead>
      <LongWall
        label="Albums"
        places={albums}
        name={key}
        empty={
          q || years ? (
            <EmptyState
              title="No albums of this kind"
              action={<Button onClick={() => setParams(NO_FILTERS)}>Show all albums</Button>}
            >
              <p>No album of the library has all of this together.</p>
            </EmptyState>
          ) : (
            <EmptyLibrary />
          )
        }
        renderTile={renderAlbum}
      />
    </div>
  );
}

const renderAlbum = (album: Album, isLight: boolean) => (
  <CoverTile
    href={`/album/${album.id}`}
    coverUrl={isLight ? null : album.coverUrl}
    coverColor={album.coverColor}
    title={album.title}
    subtitle={[album.artist.name, album.year].filter(Boolean).join(' · ')}
    isDemo={album.isDemo}
  />
);
