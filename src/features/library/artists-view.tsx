'use client';

import { countOf } from '@words/amounts';
import { artistsView, libraryTabs } from '@words/library-lists';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Select } from '@/components/ui/select';
import type { Artist } from '@/domain/contracts/library';
import { artistListParams } from './artist-list-params';
import { ArtistTile } from './artist-tile';
import { EmptyLibrary } from './empty-library';
import { LibraryHead } from './library-head';
import { FilterInput } from './lists/filter-input';
import { LongWall } from './lists/long-wall';
import { usePlaces } from './lists/use-places';
import { useListParams } from './use-list-params';

const SORTS = [
  { value: 'name', label: artistsView.byName },
  { value: 'tracks', label: artistsView.mostTracks },
] as const;

/** All artists, round, by name. */
export function ArtistsView() {
  const { params, setParams, key } = useListParams(artistListParams);
  const artists = usePlaces<Artist>('/api/library/artists', params);
  return (
    <div>
      <LibraryHead
        title={libraryTabs.artists}
        amount={artists.total > 0 ? countOf(artists.total, 'artist') : undefined}
      >
        <FilterInput label={artistsView.filter} value={params.q} onChange={(q) => setParams({ q })} />
        <Select
          label={artistsView.sort}
          value={params.sort}
          options={SORTS}
          onValueChange={(sort) => setParams({ sort })}
        />
      </LibraryHead>
      <LongWall
        round
        label={libraryTabs.artists}
        places={artists}
        name={key}
        empty={
          params.q ? (
            <EmptyState
              title={artistsView.noneFound}
              action={<Button onClick={() => setParams({ q: undefined })}>{artistsView.showAll}</Button>}
            >
              <p>{artistsView.whyNone}</p>
            </EmptyState>
          ) : (
            <EmptyLibrary />
          )
        }
        renderTile={renderArtist}
      />
    </div>
  );
}

const renderArtist = (artist: Artist, isLight: boolean) => (
  <ArtistTile
    artist={isLight ? { ...artist, coverUrl: null } : artist}
    subtitle={artist.genres[0] ?? countOf(artist.trackCount, 'track')}
  />
);
