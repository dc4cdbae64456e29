'use client';

import { countOf } from '@words/amounts';
import { albumsView, libraryTabs, yearsInWords } from '@words/library-lists';
import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { Select } from '@/components/ui/select';
import type { Album } from '@/domain/contracts/library';
import { albumListParams } from './album-list-params';
import { CoverTile } from './cover-tile';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { FilterInput } from './lists/filter-input';
import { LongWall } from './lists/long-wall';
import { usePlaces } from './lists/use-places';
import { useListParams } from './use-list-params';

const SORTS = [
  { value: 'artist', label: albumsView.byArtist },
  { value: 'title', label: albumsView.byTitle },
  { value: 'year', label: albumsView.newestFirst },
  { value: 'added', label: albumsView.recentlyAdded },
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
      <LibraryHead
        title={libraryTabs.albums}
        amount={albums.total > 0 ? countOf(albums.total, 'album') : undefined}
      >
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
        <FilterInput label={albumsView.filter} value={q} onChange={(words) => setParams({ q: words })} />
        <Select
          label={albumsView.sort}
          value={params.sort}
          options={SORTS}
          onValueChange={(sort) => setParams({ sort })}
        />
      </LibraryHead>
      <LongWall
        label={libraryTabs.albums}
        places={albums}
        name={key}
        empty={
          q || years ? (
            <EmptyState
              title={albumsView.noneFound}
              action={<Button onClick={() => setParams(NO_FILTERS)}>{albumsView.showAll}</Button>}
            >
              <p>{albumsView.whyNone}</p>
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
