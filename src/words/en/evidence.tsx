import type { ReactNode } from 'react';
import type { Signal } from '@/domain/contracts/common';
import { listed, percentage } from './amounts';

/** Why a track was chosen. */
export const evidenceWords = {
  title: (track: string) => `Why ${track} was chosen`,
  hide: (track: string) => `Hide why ${track} was chosen`,
  bothAreCalled: (terms: readonly string[], mark: (text: string) => ReactNode) => (
    <>Both are called {mark(listed(terms))}.</>
  ),
};

/** What is said of a signal that had no part in a choice. */
export const absentSignal: Record<Signal, string> = {
  collaborative: 'Too few people have played it to say anything.',
  text: 'Nothing that was read says anything about it.',
  audio: 'Nothing you listen to is known to sound like it.',
};

/** A suggested track beside the known one it sounds like. */
export const comparison = {
  label: 'Hear both',
  isNew: 'New',
  alike: (similarity: number, words: readonly string[]) => {
    const amount = `${percentage(Math.round(similarity * 100))} alike`;
    return words.length > 0 ? `${amount}: ${words.join(', ')}` : amount;
  },
  position: (track: string) => `Position in ${track}`,
  positionOf: (position: string, length: string) => `${position} of ${length}`,
  pause: (track: string) => `Pause ${track}`,
  play: (track: string) => `Play ${track}`,
};

/** Why the known track is known; says no more than what the listener did. */
export const knownByWords = {
  like: () => 'You like',
  play: () => 'You play',
  pick: (artist: string) => `By ${artist}, whom you picked`,
  artist: (artist: string) => `By ${artist}, an artist of yours`,
};

/** How a track follows the one before it. */
export const transitionWords = {
  smoothness: { smooth: 'Smooth', fair: 'Fair', rough: 'Rough', unknown: '' },
  notCompared: 'Not compared yet',
  fromTrackBefore: (words: string) => `From the track before: ${words}`,
  staysIn: (key: string) => `stays in ${key}`,
  changesKey: (from: string, to: string) => `${from} to ${to}`,
  doubleTime: 'double time',
  halfTime: 'half time',
  nearlyDoubleTime: 'nearly double time',
  nearlyHalfTime: 'nearly half time',
  sameTempo: 'same tempo',
  faster: (bpm: number) => `+${bpm} BPM`,
  slower: (bpm: number) => `−${bpm} BPM`,
};
