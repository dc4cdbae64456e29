import { countOf, durationInWords, listed, percentage } from './amounts';
import { signalMeanings, signalNames } from './signals';

export const discoverPage = {
  isHere: (week: number, tracks: number) => `Week ${week} is here: ${countOf(tracks, 'track')}`,
  loading: 'Loading your week',
  tracks: 'Tracks of this week, in playing order',
};

export const discoverHead = {
  thisWeek: (number: number) => `Your week ${number}`,
  earlierWeek: (number: number) => `Week ${number}`,
  keptAs: 'Your week',
  about: (list: { tracks: number; lengthMs: number; allNew: boolean; builtAgo: string; isLate: boolean }) => {
    const what = `${countOf(list.tracks, 'track')}, ${durationInWords(list.lengthMs)}`;
    const news = list.allNew ? ', none of them heard before' : '';
    const late = list.isLate ? ' It came late: the server was not running when the week began.' : '';
    return `${what}${news}. Built ${list.builtAgo}.${late}`;
  },
};

/** The course of a list. */
export const arcWords = {
  energyLabel: 'Energy:',
  tempoLabel: 'Tempo:',
  course: (strongest: string, calmest: string) => `Strongest ${strongest}, calmest ${calmest}`,
  atTheStart: 'at the start',
  atTheEnd: 'at the end',
  aroundTrack: (number: number) => `around track ${number}`,
  tempo: (slowest: number, fastest: number) =>
    slowest === fastest ? `${slowest} BPM` : `${slowest} to ${fastest} BPM`,
};

export const listMenu = {
  label: 'More about this list',
  downloadCover: 'Download the cover',
  toTaste: 'Your taste',
  buildAnew: 'Build this week’s list anew',
  bringBack: (builtAgo: string) => `Bring back the list built ${builtAgo}`,
  keep: 'Keep as playlist',
  coverIsNotShown: 'The cover is not on the page.',
  coverNotSaved: 'The cover was not saved',
};

export const moreIsKnown = {
  about: 'More is known now than when this list was built; it stays because you have begun with it.',
  buildAnew: 'Build it anew',
};

export const weekArchive = {
  title: 'All your weeks',
  likedOf: (liked: number, tracks: number) => `${liked} liked of ${tracks}`,
};

export const steering = {
  open: 'Steer',
  title: 'Steer this week',
  knobs: {
    collaborative: { label: signalNames.collaborative, meaning: signalMeanings.collaborative },
    text: { label: signalNames.text, meaning: signalMeanings.text },
    audio: { label: signalNames.audio, meaning: signalMeanings.audio },
    adventure: { label: 'Adventure', meaning: 'further from what you know' },
  },
  value: (value: number) => percentage(Math.round(100 * value)),
  reset: 'Reset',
  saved: 'The list follows your sliders',
  nextToo: 'So will those of the next weeks.',
};

export const steeringDiff = {
  label: 'The list as it would be',
  allStay: (tracks: number) => `All ${countOf(tracks, 'track')} stay.`,
  change: ({ comes, goes, stays }: { comes: number; goes: number; stays: number }) =>
    `${countOf(comes, 'track')} ${comes === 1 ? 'comes' : 'come'}, ${goes} ${goes === 1 ? 'goes' : 'go'}, ${stays} stay.`,
  goes: 'Goes',
  isNew: 'New',
};

/** Turning down what a list suggests. */
export const turnDownWords = {
  lessLikeThis: 'Less like this',
  notThisArtist: 'Not this artist',
  notArtist: (name: string) => `Not this artist: ${name}`,
  lessLike: (title: string) => `Less like “${title}”`,
  nothingMoreBy: (artist: string) => `Nothing more by ${artist}`,
  inItsPlace: (tracks: readonly { title: string; artistName: string }[]) =>
    tracks.length === 0
      ? 'There was nothing to put in its place.'
      : `In its place: ${listed(tracks.map(({ title, artistName }) => `“${title}” by ${artistName}`))}.`,
  notTakenBack: 'It was not taken back',
};
