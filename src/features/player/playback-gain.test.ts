import { expect, it } from 'vitest';
import { playbackGain } from './playback-gain';

const decibels = (gain: number) => 20 * Math.log10(gain);
const track = (loudnessLufs: number | null, albumLoudnessLufs: number | null = null) => ({
  loudnessLufs,
  albumLoudnessLufs,
});

it('turns loud tracks down to one loudness and leaves quiet and unknown ones alone', () => {
  expect(decibels(playbackGain(track(-10)))).toBeCloseTo(-8);
  expect(playbackGain(track(-20))).toBe(1);
  expect(playbackGain(track(null))).toBe(1);
  expect(decibels(playbackGain(track(20)))).toBeCloseTo(-14);
});

it('keeps the steps inside an album, where the whole of it is measured', () => {
  const [loud, quiet] = [track(-8, -12), track(-17, -12)];
  expect(decibels(playbackGain(loud, 'album'))).toBeCloseTo(-6);
  expect(playbackGain(quiet, 'album')).toBe(playbackGain(loud, 'album'));
  expect(playbackGain(track(-10), 'album')).toBe(playbackGain(track(-10), 'track'));
});

it('leaves all as it is when told to', () => {
  expect(playbackGain(track(-5, -5), 'off')).toBe(1);
});
