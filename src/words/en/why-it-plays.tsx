import type { ReactNode } from 'react';
import type { Signal } from '@/domain/contracts/common';
import type { PlaySource } from '@/domain/contracts/listening';
import type { SoundWord } from '@/domain/sound-words';
import { listed } from './amounts';
import { soundInWords } from './sounds';

export const whyItPlays = {
  title: 'Why it plays',
  chosen: 'You chose it.',
  ofAlbum: (title: string) => `You are hearing the album “${title}”.`,
  from: {
    discover: 'It is on your Discover list.',
    album: 'You are hearing the album.',
    artist: 'You are hearing this artist.',
    playlist: 'It is on the playlist you are hearing.',
    search: 'You searched for it.',
    library: 'You chose it in the library.',
    similar: 'It is near a track that you were looking at.',
    taste: 'It belongs to one of your tastes.',
    queue: 'You put it into the queue.',
    home: 'It was offered on your home page.',
    track: 'You chose this track.',
    map: 'You came upon it on the map: it sounds like what is around it.',
    mix: 'It is part of a mix, made from how tracks sound.',
    radio: 'The radio chose it: near what it began with, and changed by what you skipped.',
  } satisfies Record<PlaySource['kind'], string>,
};

/** A track that something is near: its title, which is a link, and its artist. */
export const titleBy = (title: ReactNode, artist: string) => (
  <>
    {title} by {artist}
  </>
);

/** @param from what the radio began with */
export const whyRadio = {
  opened: 'The radio began with it.',
  ofWeek: (week: number) => `your week ${week}`,
  chose: (from: ReactNode) => <>The radio from {from} chose it.</>,
  /** Where it is not known what spoke for it. */
  near: (from: ReactNode) => (
    <>The radio from {from} chose it: near what it began with, and changed by what you skipped.</>
  ),
  rest: 'The radio had nothing nearer left, and went on with the rest of your library.',
  restOf: (from: ReactNode) => (
    <>The radio from {from} had nothing nearer left, and went on with the rest of your library.</>
  ),
};

/** @param taste its name, which is a link */
export const whyTaste = {
  loved: (taste: ReactNode) => <>You love it. It belongs to {taste}, one of your tastes.</>,
  wasNew: (taste: ReactNode) => <>It was new to you, and is near {taste}, one of your tastes.</>,
  belongs: (taste: ReactNode) => <>It belongs to {taste}, one of your tastes.</>,
  /** Near which loved track it is, by each signal. */
  near: {
    collaborative: (track: ReactNode) => <>Played by the same people as {track}, which you love</>,
    text: (track: ReactNode) => <>Its artist is written about like that of {track}, which you love</>,
    audio: (track: ReactNode) => <>Sounds like {track}, which you love</>,
  } satisfies Record<Signal, (track: ReactNode) => ReactNode>,
};

/** @param track title and artist of another one */
export const whyNear = {
  similar: (track: ReactNode) => <>It is near {track}, which you were looking at.</>,
  /** By which signals. */
  by: {
    collaborative: 'By who plays both',
    text: 'By what is written about their artists',
    audio: 'By how they sound',
  } satisfies Record<Signal, string>,
  chosenOnMap: 'You chose it on the map.',
  onMap: (track: ReactNode) => <>It sounds like {track}, which you chose on the map.</>,
  onTheWay: (from: ReactNode, to: ReactNode) => (
    <>
      It is on the way from {from} to {to}, across the map.
    </>
  ),
};

/** @param mix its title, which is a link */
export const whyMood = {
  ofMix: (mix: ReactNode, purpose: string) => (
    <>
      It is part of the mix {mix}. {purpose}.
    </>
  ),
  rediscover: (mix: ReactNode) => <>You loved it, and had not heard it for long: {mix} brought it back.</>,
  fits: ({ energy, tempoBpm, keyName }: FittingSound) =>
    `Its sound fits: ${listed([
      ...(energy === null ? [] : [soundInWords(energy)]),
      ...(tempoBpm === null ? [] : [`${Math.round(tempoBpm)} BPM`]),
      ...(keyName === null ? [] : [keyName]),
    ])}`,
};

/** What of a track's sound is as a mix wants it; null for what is not, or is not asked for. */
interface FittingSound {
  energy: SoundWord | null;
  tempoBpm: number | null;
  keyName: string | null;
}
