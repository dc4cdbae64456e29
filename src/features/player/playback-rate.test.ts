import { expect, test } from 'vitest';
import { isSpoken, keepRate, playbackRates, rateOf, stepRate } from './playback-rate';

const minute = 60_000;
const track = (durationMs: number, ...genres: string[]) => ({ id: 'a', durationMs, genres });

test.for([
  ['Audiobook'],
  ['audio book'],
  ['Hörbuch'],
  ['Spoken Word'],
  ['Podcast'],
  ['Radio Drama'],
  ['Folk', 'Interview'],
])('%s is spoken', (genres) => {
  expect(isSpoken(track(3 * minute, ...genres))).toBe(true);
});

test('so is what is longer than 20 minutes, and no song', () => {
  expect(isSpoken(track(20 * minute + 1))).toBe(true);
  expect(isSpoken(track(20 * minute))).toBe(false);
  expect(isSpoken(track(3 * minute, 'Radio Pop', 'Bookish'))).toBe(false);
});

test('a speed is kept for what is spoken; music is heard as it is', () => {
  const kept = keepRate({}, 'a', 1.5);
  expect(rateOf(track(minute, 'podcast'), kept)).toBe(1.5);
  expect(rateOf(track(minute, 'podcast'), {})).toBe(1);
  expect(rateOf(track(minute, 'jazz'), kept)).toBe(1);
});

test('as recorded needs no keeping, and of many the last changed are kept', () => {
  expect(keepRate({ a: 2, b: 1.5 }, 'a', 1)).toEqual({ b: 1.5 });
  let kept = keepRate({}, 'first', 2);
  kept = keepRate(kept, 'second', 2);
  for (let i = 0; i < 198; i++) kept = keepRate(kept, `track-${i}`, 1.25);
  kept = keepRate(kept, 'first', 1.75);
  kept = keepRate(kept, 'another', 2);
  expect(Object.keys(kept)).toHaveLength(200);
  expect(kept.first).toBe(1.75);
  expect(kept).not.toHaveProperty('second');
});

test('steps go through all speeds and stay at the ends, from any speed', () => {
  const [slowest, fastest] = [playbackRates[0], playbackRates.at(-1)!];
  let rate: number = slowest;
  for (const faster of playbackRates.slice(1)) {
    expect(stepRate(rate, 1)).toBe(faster);
    expect(stepRate(faster, -1)).toBe(rate);
    rate = faster;
  }
  expect(stepRate(fastest, 1)).toBe(fastest);
  expect(stepRate(slowest, -1)).toBe(slowest);
  expect(stepRate(1.1, 1)).toBe(1.25);
  expect(stepRate(1.1, -1)).toBe(1);
});
