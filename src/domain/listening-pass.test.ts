import { describe, expect, it } from 'vitest';
import { goOnIn } from './listening-pass';

const album = ['a', 'b', 'c', 'd'];
/** Plays as they happened, first one first; a `~` marks one given up in the middle. */
const heard = (plays: string) =>
  [...plays.matchAll(/([a-z])(~?)/g)]
    .map(([, trackId, mark]) => ({ trackId: trackId!, isPartial: mark === '~' }))
    .toReversed();

describe('goOnIn', () => {
  it.each([
    ['ab', 'c', 2],
    ['ab~', 'b', 3],
    ['a~', 'a', 4],
    ['ab~b', 'c', 2],
    // Shuffled: what is left may stand before the last one heard.
    ['dc', 'a', 2],
    ['db', 'c', 2],
    // Heard all through before, and begun again.
    ['abcda', 'b', 3],
  ])('after %s goes on at %s with %i to go', (plays, trackId, left) => {
    expect(goOnIn(album, heard(plays))).toEqual({ trackId, left });
  });

  it.each(['', 'abcd', 'dbca', 'x'])('has nowhere to go on after "%s"', (plays) => {
    expect(goOnIn(album, heard(plays))).toBeNull();
  });

  it('goes on where the last track heard has left the list since', () => {
    expect(goOnIn(album, heard('ax'))).toEqual({ trackId: 'b', left: 3 });
  });
});
