'use client';

import { countOf } from '@words/amounts';
import { trackList } from '@words/library';
import { libraryTabs, tracksView } from '@words/library-lists';
import { ArrowDownWideNarrow, ArrowUpNarrowWide, CheckCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { useTypeScale } from '@/components/ui/use-type-scale';
import { VirtualTable } from '@/components/ui/virtual-table';
import type { Track } from '@/domain/contracts/library';
import { RowCheckbox } from '@/features/playlists/row-checkbox';
import { EmptyLibrary } from '../empty-library';
import { LibraryHead } from '../library-head';
import { LightTrackRow } from '../light-track-row';
import { LongList } from '../lists/long-list';
import { usePlaces } from '../lists/use-places';
import { TRACK_ROW_HEIGHT, TrackRow } from '../track-row';
import { TrackRowSkeleton, TrackRowsSkeleton } from '../track-rows-skeleton';
import { useListParams } from '../use-list-params';
import { ChosenBar } from './chosen-bar';
import { NoTracksFound } from './no-tracks-found';
import { TrackFilters } from './track-filters';
import { isFiltered, NO_FILTERS, TRACK_SORTS, trackListParams, turned } from './track-list-params';
import { useListPlayback } from './use-list-playback';
import { useTrackSelection } from './use-track-selection';

/** Where covers will be, once the rows are drawn. */
const PLACES_OF_COVERS =
  'bg-[linear-gradient(transparent_0.5rem,var(--hover)_0.5rem_3.25rem,transparent_3.25rem)] bg-[length:2.75rem_3.75rem] bg-repeat-y';

/** All tracks in rows, however many: read where one looks, and drawn near the screen alone. */
export function TracksView() {
  const { params, setParams, key } = useListParams(trackListParams);
  const { group, ...query } = params;
  const places = usePlaces<Track>('/api/library/tracks', { ...query, soundGroupId: group });
  const playback = useListPlayback(places, key);
  const selection = useTrackSelection(places, key);
  const [isChoosing, setChoosing] = useState(false);
  const scale = useTypeScale();
  const { at, total } = places;
  const { has, choose } = selection;
  // Rows stay as they are while the list scrolls; which of them are chosen they only show while boxes are there.
  const renderRow = useCallback(
    (index: number, isLight: boolean) => {
      const track = at(index);
      if (!track) return <TrackRowSkeleton />;
      return isLight ? (
        <LightTrackRow track={track} />
      ) : (
        <TrackRow track={track} index={index} playback={playback} />
      );
    },
    [at, playback],
  );
  const renderChoice = (index: number, isLight: boolean) => {
    const track = at(index);
    return (
      <div className="grid grid-cols-[auto_minmax(0,1fr)]">
        <RowCheckbox
          title={track?.title ?? tracksView.aTrack}
          checked={has(track)}
          onChange={(isRange) => choose(index, { isRange, isMore: true })}
        />
        {renderRow(index, isLight)}
      </div>
    );
  };
  const isDescending = turned(params) === 'asc';
  return (
    <div>
      <LibraryHead title={libraryTabs.tracks} amount={total > 0 ? countOf(total, 'track') : undefined}>
        <Chip pressed={isChoosing} className="md:h-9" onClick={() => setChoosing(!isChoosing)}>
          <CheckCheck aria-hidden />
          {tracksView.choose}
        </Chip>
        <Select
          label={tracksView.sort}
          value={params.sort}
          options={TRACK_SORTS}
          onValueChange={(sort) => setParams({ sort, direction: undefined })}
        />
        <IconButton
          label={isDescending ? tracksView.nowDownwards : tracksView.nowUpwards}
          className="size-11 md:size-9 [&_svg]:size-4"
          onClick={() => setParams({ direction: turned(params) })}
        >
          {isDescending ? <ArrowDownWideNarrow aria-hidden /> : <ArrowUpNarrowWide aria-hidden />}
        </IconButton>
      </LibraryHead>
      <TrackFilters params={params} onChange={setParams} />
      <LongList
        places={places}
        name={key}
        offsetOf={(index) => index * TRACK_ROW_HEIGHT * scale}
        skeleton={<TrackRowsSkeleton />}
        empty={
          isFiltered(params) ? (
            <NoTracksFound params={params} onShowAll={() => setParams(NO_FILTERS)} />
          ) : params.sort === 'recent' ? (
            <NoTracksFound params={params} onShowAll={() => setParams({ sort: 'artist' })} />
          ) : (
            <EmptyLibrary />
          )
        }
      >
        <VirtualTable
          label={trackList.label}
          count={total}
          rowHeight={TRACK_ROW_HEIGHT}
          className={cn(PLACES_OF_COVERS, isChoosing ? 'bg-[position:2.5rem_0]' : 'bg-[position:0.5rem_0]')}
          renderRow={isChoosing ? renderChoice : renderRow}
          isChosen={(index) => has(at(index))}
          onRange={places.show}
          onChoose={choose}
          onAct={playback.press}
          onChooseAll={selection.chooseAll}
        />
        <ChosenBar tracks={selection.tracks} source={key} onClear={selection.clear} />
      </LongList>
    </div>
  );
}
