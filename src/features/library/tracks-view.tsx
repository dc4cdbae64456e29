'use client';

import { Heart, X } from 'lucide-react';
import { useRef } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Select } from '@/components/ui/select';
import { useKeptScroll } from '@/components/ui/use-kept-scroll';
import { VirtualRows } from '@/components/ui/virtual-rows';
import { idSchema } from '@/domain/contracts/common';
import { trackSchema, trackSortSchema } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { useMe } from '@/features/api/use-me';
import { useSoundGroups } from '@/features/api/use-sounds';
import { countOf } from './amounts-in-words';
import { EmptyLibrary } from './empty-library';
import { groupName } from './group-name';
import { LibraryHead } from './library-head';
import { TRACK_ROW_HEIGHT, TrackRow } from './track-row';
import { TrackRowsSkeleton } from './track-rows-skeleton';
import { useCollectionPlayback } from './use-collection-playback';
import { useGenres } from './use-library';
import { useListParams } from './use-list-params';
import { usePages } from './use-pages';

const SORTS = [
  { value: 'artist', label: 'By artist' },
  { value: 'title', label: 'By title' },
  { value: 'added', label: 'Recently added' },
  { value: 'recent', label: 'Recently played' },
  { value: 'played', label: 'Most played' },
  { value: 'duration', label: 'By length' },
  { value: 'tempo', label: 'By tempo' },
] as const;

const GENRE_CHIPS = 12;

const paramsSchema = z.object({
  sort: trackSortSchema.catch('artist'),
  genre: z.string().max(200).optional().catch(undefined),
  feedback: z.literal('like').optional().catch(undefined),
  /** A group of what sounds alike. */
  group: idSchema.optional().catch(undefined),
});

/** All tracks in rows, however many: only those near the screen are drawn. */
export function TracksView() {
  const anchor = useRef<HTMLDivElement>(null);
  const { params, setParams, key } = useListParams(paramsSchema);
  const { group, ...filters } = params;
  const tracks = usePages('/api/tracks', trackSchema, { ...filters, soundGroupId: group, limit: 100 });
  const playback = useCollectionPlayback(tracks.items, { kind: 'library', id: key });
  const total = useMe().data?.library.tracks;
  const isFiltered = Boolean(params.genre || params.feedback || group);
  useKeptScroll(anchor, key, tracks.items.length > 0);
  return (
    <div ref={anchor}>
      <LibraryHead title="Tracks" amount={total && !isFiltered ? countOf(total, 'track') : undefined}>
        <Select
          label="Sort tracks"
          value={params.sort}
          options={SORTS}
          onValueChange={(sort) => setParams({ sort })}
        />
      </LibraryHead>
      <FilterChips
        genre={params.genre}
        liked={params.feedback === 'like'}
        group={group}
        onGroup={() => setParams({ group: undefined })}
        onGenre={(genre) => setParams({ genre })}
        onLiked={(liked) => setParams({ feedback: liked ? 'like' : undefined })}
      />
      <div aria-busy={tracks.isLoading}>
        {tracks.isLoading ? (
          <TrackRowsSkeleton />
        ) : tracks.error ? (
          <ErrorState message={errorMessage(tracks.error)} onRetry={tracks.retry} />
        ) : tracks.items.length > 0 ? (
          <VirtualRows
            label="Tracks"
            count={tracks.items.length}
            total={tracks.hasMore ? -1 : tracks.items.length}
            rowHeight={TRACK_ROW_HEIGHT}
            rowKey={(index) => tracks.items[index]!.id}
            renderRow={(index) => <TrackRow track={tracks.items[index]!} index={index} playback={playback} />}
            onNearEnd={tracks.loadMore}
          />
        ) : isFiltered ? (
          <EmptyState
            icon={<Heart aria-hidden />}
            title={params.feedback ? 'Nothing liked here yet' : 'No tracks of this kind'}
            action={
              <Button onClick={() => setParams({ genre: undefined, feedback: undefined, group: undefined })}>
                Show all tracks
              </Button>
            }
          >
            <p>
              {params.feedback
                ? 'Press the heart on a track: it is kept here, and the next Discover list leans towards it.'
                : group
                  ? 'Groups of what sounds alike are formed anew as music comes and goes.'
                  : 'The genre may be gone since the last scan.'}
            </p>
          </EmptyState>
        ) : (
          <EmptyLibrary />
        )}
      </div>
    </div>
  );
}

function FilterChips({
  genre,
  liked,
  group,
  onGroup,
  onGenre,
  onLiked,
}: {
  genre: string | undefined;
  liked: boolean;
  group: string | undefined;
  onGroup: () => void;
  onGenre: (genre: string | undefined) => void;
  onLiked: (liked: boolean) => void;
}) {
  const common =
    useGenres()
      .data?.items.slice(0, GENRE_CHIPS)
      .map((item) => item.genre) ?? [];
  const genres = genre && !common.includes(genre) ? [genre, ...common] : common;
  return (
    <fieldset className="scrollbar-none -mx-4 mb-4 flex min-w-0 gap-2 overflow-x-auto px-4 py-1">
      <legend className="sr-only">Filter tracks</legend>
      <Chip pressed={liked} onClick={() => onLiked(!liked)}>
        <Heart aria-hidden className={liked ? 'fill-current' : undefined} />
        Liked
      </Chip>
      {group ? <GroupChip group={group} onPress={onGroup} /> : null}
      {genres.map((name) => (
        <Chip key={name} pressed={name === genre} onClick={() => onGenre(name === genre ? undefined : name)}>
          {name}
          {name === genre ? <X aria-hidden /> : null}
        </Chip>
      ))}
    </fieldset>
  );
}

/** The group of what sounds alike that the list is narrowed to. */
function GroupChip({ group, onPress }: { group: string; onPress: () => void }) {
  const found = useSoundGroups().data?.items.find(({ id }) => id === group);
  return (
    <Chip pressed onClick={onPress}>
      {found ? groupName(found) : 'A group by sound'}
      <X aria-hidden />
    </Chip>
  );
}
