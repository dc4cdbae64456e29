import type { ReactNode } from 'react';
import { countOf, listed, numeral, percentage } from './amounts';

export const tastePage = {
  title: 'Your taste',
  loading: 'Loading your taste',
  balance:
    'Every list keeps the balance of these. The larger a circle, the more of it; the nearer, the more alike.',
  dashed: 'Dashed circles are what you turned down: the larger, the more is held against it.',
  oneKind: 'What you play is of one kind so far. As it grows more varied, more circles come.',
  noneYet:
    'What you love is not known yet. It shows here as you pick artists, like, and play music to the end.',
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
  none: 'Nothing lately. What you skip or call “not for me” stands here for a while.',
  inPicture: 'turned down',
  kinds: { skip: 'Skipped', dislike: 'Not for you' },
  strength: (kind: string, strength: string) => `${kind}, ${strength}`,
  fully: 'counts fully',
  byHalf: 'counts by half',
  aLittle: 'counts a little',
  nearlyForgotten: 'nearly forgotten',
  forgive: 'Forgive',
  forgiveTrack: (track: string) => `Forgive ${track}`,
  /** Of what kinds, and how many tracks are in those that are not shown. */
  seeAll: (kinds: number, tracks: number) =>
    `See all ${numeral(kinds)} kinds, with ${countOf(tracks, 'more track')}`,
  seeFewer: 'See fewer',
  weaker: (count: number) =>
    count === 1
      ? 'One more track that you turned down is weaker than all of these, and counts no more.'
      : `${numeral(count)} more tracks that you turned down are weaker than all of these, and count no more.`,
  seeWeaker: 'See them, too',
  seeMore: 'See more',
  loading: 'Loading what you turned down',
};

/** A kind of music that was turned down. */
export const distasteCard = {
  /** "3 tracks turned down, by A, B and 2 more." */
  standsFor: (tracks: number, artists: readonly string[]) => {
    const others = artists.length - 3;
    const named = others > 1 ? [...artists.slice(0, 3), `${numeral(others)} more`] : artists;
    return `${countOf(tracks, 'track')} turned down, by ${listed(named)}.`;
  },
  tracks: (count: number) => `The ${numeral(count)} tracks`,
  /** `mark` makes the amount stand out. */
  held: (amount: string, mark: (text: string) => ReactNode) => (
    <>{mark(amount)} is held against what is like it</>
  ),
  byFound: (amount: string) => `${amount} by what you turned down`,
  amounts: { nothing: 'Nothing', little: 'A little', some: 'Some', much: 'Much', all: 'All that can be' },
  less: 'less',
  more: 'more',
  weight: (music: string) => `How much is held against ${music}`,
  name: 'Name of this music',
  isMuted: 'suspended',
  mute: 'Suspend',
  unmute: 'Count again',
  forgiveAll: 'Forgive all',
  forgiveAllOf: (music: string) => `Forgive all of ${music}`,
};

/** How many times what was turned down counts. */
export function distasteWeightInWords(weight: number): string {
  if (weight === 1) return 'as it stands';
  return weight === 0 ? 'nothing' : timesAsMuch(weight);
}

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
  return weight === 0 ? 'none' : timesAsMuch(weight);
}

const timesAsMuch = (weight: number): string =>
  weight < 1 ? `${percentage(Math.round(100 * weight))} as much` : `${numeral(weight, 2)} times as much`;

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

export const distasteChanges = {
  weighed: (weight: number, music: string) =>
    weight === 1
      ? `“${music}” counts as you turned it down`
      : `${capitalised(distasteWeightInWords(weight))} is held against “${music}”`,
  muted: (music: string) => `Nothing is held against “${music}”; what you turned down stays known`,
  unmuted: (music: string) => `“${music}” counts again`,
  forgiven: (music: string, tracks: number) => `“${music}” is forgiven: ${countOf(tracks, 'track')}`,
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
