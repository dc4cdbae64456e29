import { trackSorts } from '@words/library-lists';
import { z } from 'zod';
import { trackFilterSchema } from '@/domain/contracts/library';
import { trackListSortSchema } from '@/domain/contracts/library-lists';

const filters = trackFilterSchema.shape;

/** What the address of the track list says: order and filters. Whatever it does not know is left out. */
export const trackListParams = z.object({
  sort: trackListSortSchema.catch('artist'),
  direction: z.enum(['asc', 'desc']).optional().catch(undefined),
  q: filters.q.catch(undefined),
  genre: filters.genre.catch(undefined),
  feedback: z.literal('like').optional().catch(undefined),
  heard: z.literal('no').optional().catch(undefined),
  /** A group of what sounds alike. */
  group: filters.soundGroupId.catch(undefined),
  yearFrom: filters.yearFrom.catch(undefined),
  yearTo: filters.yearTo.catch(undefined),
  tempoFrom: filters.tempoFrom.catch(undefined),
  tempoTo: filters.tempoTo.catch(undefined),
  key: filters.key.catch(undefined),
});
export type TrackListParams = z.infer<typeof trackListParams>;

/** All filters off. */
export const NO_FILTERS = {
  q: undefined,
  genre: undefined,
  feedback: undefined,
  heard: undefined,
  group: undefined,
  yearFrom: undefined,
  yearTo: undefined,
  tempoFrom: undefined,
  tempoTo: undefined,
  key: undefined,
} satisfies Partial<TrackListParams>;

export const isFiltered = (params: TrackListParams): boolean =>
  Object.keys(NO_FILTERS).some((name) => params[name as keyof typeof NO_FILTERS] !== undefined);

export const TRACK_SORTS = [
  { value: 'artist', label: trackSorts.artist },
  { value: 'title', label: trackSorts.title },
  { value: 'album', label: trackSorts.album },
  { value: 'year', label: trackSorts.year },
  { value: 'added', label: trackSorts.added },
  { value: 'recent', label: trackSorts.recent },
  { value: 'played', label: trackSorts.played },
  { value: 'duration', label: trackSorts.duration },
  { value: 'tempo', label: trackSorts.tempo },
] as const;

/** Read downwards unless the listener turns them. */
const DESCENDING: readonly TrackListParams['sort'][] = ['year', 'added', 'recent', 'played'];

/** The other way round than the list is now. */
export const turned = ({ sort, direction }: Pick<TrackListParams, 'sort' | 'direction'>): 'asc' | 'desc' =>
  (direction ?? (DESCENDING.includes(sort) ? 'desc' : 'asc')) === 'desc' ? 'asc' : 'desc';
