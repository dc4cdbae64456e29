import { trackSorts } from '@words/library-lists';
import { id, matching, numberWithin, oneOf, oneOfOrFirst, type ParamsOf, text } from '../address-params';
import { year } from '../album-list-params';

const tempo = numberWithin(0, 1000, { isWhole: false });

/** What the address of the track list says: order and filters. */
export const trackListParams = {
  sort: oneOfOrFirst('artist', 'title', 'album', 'year', 'added', 'recent', 'played', 'duration', 'tempo'),
  direction: oneOf('asc', 'desc'),
  q: text,
  genre: text,
  feedback: oneOf('like'),
  heard: oneOf('no'),
  /** A group of what sounds alike. */
  group: id,
  yearFrom: year,
  yearTo: year,
  tempoFrom: tempo,
  tempoTo: tempo,
  /** Camelot code: "8A". */
  key: matching(/^(?:[1-9]|1[0-2])[AB]$/),
};
export type TrackListParams = ParamsOf<typeof trackListParams>;

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
