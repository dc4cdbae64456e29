/** What the ways through the library say: its tabs, walls and rows, what they are ordered by and narrowed down to. */
import { countOf } from './amounts';

export const libraryTabs = {
  label: 'Library',
  artists: 'Artists',
  albums: 'Albums',
  tracks: 'Tracks',
  genres: 'Genres',
  years: 'Years',
  playlists: 'Playlists',
};

export const artistsView = {
  filter: 'Filter artists',
  sort: 'Sort artists',
  byName: 'By name',
  mostTracks: 'Most tracks',
  noneFound: 'Nobody of that name',
  whyNone: 'No artist of the library is called so.',
  showAll: 'Show all artists',
};

export const albumsView = {
  filter: 'Filter albums',
  sort: 'Sort albums',
  byArtist: 'By artist',
  byTitle: 'By title',
  newestFirst: 'Newest release first',
  recentlyAdded: 'Recently added',
  noneFound: 'No albums of this kind',
  whyNone: 'No album of the library has all of this together.',
  showAll: 'Show all albums',
};

export const tracksView = {
  choose: 'Choose',
  sort: 'Sort tracks',
  nowDownwards: 'Turn the order: now downwards',
  nowUpwards: 'Turn the order: now upwards',
  aTrack: 'a track',
};

export const trackSorts = {
  artist: 'By artist',
  title: 'By title',
  album: 'By album',
  year: 'By year',
  added: 'Recently added',
  recent: 'Recently played',
  played: 'Most played',
  duration: 'By length',
  tempo: 'By tempo',
};

export const trackFilters = {
  label: 'Filter tracks',
  words: 'Filter by words',
  measures: 'Year, tempo, key',
  measuresInUse: (count: number) => `Year, tempo, key (${count})`,
  liked: 'Liked',
  unheard: 'Unheard',
  bySound: 'A group by sound',
  measuresLabel: 'Year, tempo and key',
  from: 'From',
  to: 'To',
  year: 'Year',
  fromYear: 'From year',
  toYear: 'To year',
  tempo: 'Beats a minute',
  fromTempo: 'From beats a minute',
  toTempo: 'To beats a minute',
  key: 'Key',
  anyKey: 'Any key',
  keyOf: (code: string) => `Key ${code}`,
};

/** Why nothing is left of the list of tracks. */
export const noTracksFound = {
  showAll: 'Show all tracks',
  liked: {
    title: 'Nothing liked here yet',
    why: 'Press the heart on a track: it is kept here, and the next Discover list leans towards it.',
  },
  unheard: { title: 'Nothing unheard here', why: 'You have played all that these filters leave.' },
  group: {
    title: 'No tracks of this kind',
    why: 'Groups of what sounds alike are formed anew as music comes and goes.',
  },
  genre: { title: 'No tracks of this kind', why: 'The genre may be gone since the last scan.' },
  played: { title: 'Nothing played yet', why: 'What you play is listed here, the last first.' },
  other: { title: 'No tracks of this kind', why: 'No track of the library has all of this together.' },
};

export const chosenTracks = {
  label: 'Chosen tracks',
  amount: (tracks: number) => `${countOf(tracks, 'track')} chosen`,
  like: 'Like',
  none: 'Choose none',
  tooMany: 'A thousand at most can be chosen',
  firstAre: 'The first of them are.',
  notChosen: 'They were not chosen',
  notPlayed: 'It was not played',
  liked: 'Liked',
  nothingToLike: 'Nothing more to like',
  allRated: 'You have rated all of them.',
};

export const yearsView = {
  decade: (from: number) => `${from}s`,
  yearsOf: (from: number) => `Years of the ${from}s`,
};

/** A span of years as people say it: "1994", "1990s", "1990 to 1994", "since 1990"; null for none. */
export function yearsInWords(from: number | undefined, to: number | undefined): string | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined) return `until ${to}`;
  if (to === undefined) return `since ${from}`;
  if (from === to) return String(from);
  return from % 10 === 0 && to === from + 9 ? yearsView.decade(from) : `${from} to ${to}`;
}

/** Steps of a list's order that one press leads to. */
export const jumpRail = {
  label: 'Jump within the list',
  to: (step: string) => `To ${step}`,
  toFigures: 'To figures',
  toUnknown: 'To what is not known',
  toOtherLetters: 'To other letters',
};
