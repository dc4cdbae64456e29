import type { ReactNode } from 'react';
import { countOf } from './amounts';

export const mapPage = {
  title: 'Map',
  about: (tracks: number) => `${countOf(tracks, 'track')}, near each other as they sound alike`,
  aboutAndMore: (tracks: number, waiting: number) =>
    `${countOf(tracks, 'track')}, near each other as they sound alike; ${countOf(waiting, 'more track')} to come`,
  nothing: 'Nothing to draw yet',
  whyNothing:
    'Segue listens to your music in the background. As soon as some of it was listened to, it appears here by how it sounds.',
  notPlayed: 'It could not be played',
};

export const mapColoring = {
  label: 'Colour by',
  by: { group: 'Group', tempo: 'Tempo', key: 'Key', energy: 'Energy' },
  legend: 'What the colours mean',
  tempoBelow: (bpm: number) => `below ${bpm} BPM`,
  tempoFrom: (bpm: number) => `${bpm} BPM and faster`,
  /** Five, from the least energy to the most. */
  energy: ['quiet', 'calm', 'lively', 'energetic', 'intense'],
};

export const mapCanvas = {
  toPlay: (tracks: number) =>
    `Map of ${countOf(tracks, 'track')} by sound. Arrow keys go from track to track, Enter plays, plus and minus zoom.`,
  toChoose: (tracks: number) =>
    `Map of ${countOf(tracks, 'track')} by sound. Arrow keys go from track to track, Enter chooses, plus and minus zoom.`,
  nearer: 'Nearer',
  farther: 'Farther',
  whole: 'Show the whole map',
};

export const groupList = {
  title: 'Groups',
  none: 'There are too few tracks yet to sort them into groups. They come by themselves.',
};

/** A way between two tracks by sound. */
export const mapWay = {
  find: 'Find a way',
  leave: 'Leave the way',
  title: 'A way by sound',
  chooseStart: 'Choose the track where it begins, on the map.',
  chooseEnd: (start: ReactNode) => <>From {start}. Now choose where it leads.</>,
  playlist: (from: string, to: string) => `From ${from} to ${to}`,
};
