/** What the pages of one artist, one album and one track say. */
import type { Signal } from '@/domain/contracts/common';
import { countOf } from './amounts';

export const albumPage = {
  label: 'Album',
  cover: (title: string) => `Cover of ${title}`,
  disc: (number: number) => `Disc ${number}`,
};

export const artistPage = {
  label: 'Artist',
  terms: 'How people describe them',
  writtenWith: 'Written about together with',
  seeWritten: 'See what was written',
  showAll: (artists: number) => `Show all ${artists}`,
};

export const similarArtists = {
  title: 'Played by the same listeners',
  label: 'Artists played by the same listeners',
  alike: (percent: number) => `${percent} % alike`,
};

export const trackPage = {
  label: 'Track',
  by: (title: string, artist: string) => `${title} by ${artist}`,
  sound: 'How it sounds',
  near: 'What is near it',
  file: 'The file',
};

export const similarTracks = {
  label: 'Near by',
  together: 'Together',
};

/** Why nothing is near a track, by one signal or by all. */
export const nothingNear: Record<Signal | 'blend', string> = {
  blend: 'Nothing is near it yet by any signal.',
  collaborative: 'Too few people have played it to say what else they play.',
  text: 'No page that was read mentions this artist beside another one here.',
  audio: 'Nothing by others sounds like it, or it has not been listened to yet.',
};

export const soundFacts = {
  notListenedTo: 'Not listened to yet. Segue listens to new tracks one after the other in the background.',
  failed: (why: string) => `This track could not be listened to: ${why}`,
  tempo: 'Tempo',
  key: 'Key',
  loudness: 'Loudness',
  energy: 'Energy',
  inWords: 'In words',
  calm: 'calm',
  lively: 'lively',
  intense: 'intense',
  quiteSure: 'quite sure',
  fairlySure: 'fairly sure',
  aGuess: 'a guess',
  peak: (decibels: string) => `peaks at ${decibels} dB`,
  range: (loudnessRangeLu: number) => `range ${loudnessRangeLu} LU`,
};

export const fileFacts = {
  format: 'Format',
  codecIn: (codec: string, container: string) => `${codec} in ${container}`,
  quality: 'Quality',
  lossless: 'lossless',
  unknown: 'unknown',
  size: 'Size',
  genres: 'Genres',
  noGenres: 'none in its tags',
  added: 'Added',
  playedByYou: 'Played by you',
  plays: (count: number) => (count === 0 ? 'never' : count === 1 ? 'once' : countOf(count, 'time')),
};
