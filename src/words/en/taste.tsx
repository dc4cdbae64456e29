import type { ReactNode } from 'react';
import { countOf, numeral, percentage } from './amounts';

export const tastePage = {
  title: 'Your taste',
  loading: 'Loading your taste',
  balance:
    'Every list keeps the balance of these. The larger a circle, the more of it; the nearer, the more alike.',
  oneKind: 'What you play is of one kind so far. As it grows more varied, more circles come.',
  hasTurned:
    'You have turned to other music lately: what you loved before counts less, until you come back to it.',
  loved: 'What you love',
  turnedDown: 'What you turned down',
  refused: 'Artists you want nothing of',
  welcome: (artist: string) => `Let ${artist} be suggested again`,
  nextFollows: 'Your next list follows what you said.',
  followNow: 'Have this week’s follow, too',
  nothingYet: 'Nothing is known yet',
  pickArtists: 'Pick artists',
  whatComes: (link: (text: string) => ReactNode) => (
    <>
      Your tastes show here as you pick artists, like, and play music to the end. If you listened elsewhere
      before, {link('bring your history')}.
    </>
  ),
};

/** What was turned down, and how much that still counts. */
export const distasteWords = {
  about: 'What is like these comes later on your lists, less so every week: after a month they count half.',
  more: (count: number) => `And ${count} more that count less.`,
  none: 'Nothing lately. What you skip or call “not for me” stands here for a while.',
  inPicture: (track: string, artist: string) => `${track} by ${artist}, turned down`,
  kinds: { skip: 'Skipped', dislike: 'Not for you' },
  strength: (kind: string, strength: string) => `${kind}, ${strength}`,
  fully: 'counts fully',
  byHalf: 'counts by half',
  aLittle: 'counts a little',
  nearlyForgotten: 'nearly forgotten',
  forgive: 'Forgive',
  forgiveTrack: (track: string) => `Forgive ${track}`,
};

export const tasteCard = {
  /** "12 tracks stand for it, above all by A, B and C." */
  standsBy: (tracks: number, artists: readonly ReactNode[]) => {
    const who = artists.flatMap((artist, k) =>
      k === 0 ? [artist] : [k === artists.length - 1 ? ' and ' : ', ', artist],
    );
    return (
      <>
        {countOf(tracks, 'track')} {tracks === 1 ? 'stands' : 'stand'} for it
        {who.length > 0 ? ', above all by ' : null}
        {who}.
      </>
    );
  },
  middle: (taste: string) => `In the middle of ${taste}`,
  /** `mark` makes the number stand out. */
  share: (share: number, mark: (text: string) => ReactNode) => (
    <>{mark(percentage(Math.round(100 * share)))} of your lists</>
  ),
  played: (share: number) => `${percentage(Math.round(100 * share))} by what you play`,
  less: 'less',
  more: 'more',
  weight: (taste: string) => `How much of ${taste}`,
  isMuted: 'muted',
  mute: 'Mute',
  unmute: 'Unmute',
  reset: 'Reset',
  rename: (taste: string) => `Rename ${taste}`,
  name: 'Name of this taste',
};

/** How much of a taste is wanted, against what is played of it. */
export function weightInWords(weight: number): string {
  if (weight === 1) return 'as you play it';
  if (weight === 0) return 'none';
  return weight < 1
    ? `${percentage(Math.round(100 * weight))} as much`
    : `${numeral(weight, 2)} times as much`;
}

/** What was done, as the toast tells it. */
export const tasteChanges = {
  renamed: (name: string) => `Now called “${name}”`,
  weighed: (weight: number, taste: string) => `${capitalised(weightInWords(weight))} of ${taste}`,
  muted: (taste: string) => `“${taste}” is muted`,
  unmuted: (taste: string) => `“${taste}” is heard again`,
  forgotten: 'Back as it was found',
  forgiven: (track: string) => `“${track}” is forgiven`,
  welcomed: (artist: string) => `${artist} may be suggested again`,
  failed: 'Nothing was changed',
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
