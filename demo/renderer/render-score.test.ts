import { describe, expect, test } from 'vitest';
import { composeTrack } from '../composer/compose-track';
import { STYLE_IDS, type StyleId } from '../composer/score';
import { estimateLoudness } from './effects/mastering';
import { renderScore, type StereoAudio } from './render-score';

const RATE = 22050;

function play(style: StyleId): StereoAudio {
  return renderScore(composeTrack({ seed: 11, style, seconds: 6, excerpt: true }), RATE);
}

const played = new Map(STYLE_IDS.map((style) => [style, play(style)]));
const loudness = (style: StyleId) => {
  const { left, right } = played.get(style)!;
  return estimateLoudness(left, right, RATE);
};

/** Share of the energy that changes from one sample to the next: high for bright sounds. */
function brightness({ left }: StereoAudio): number {
  let difference = 0;
  let energy = 0;
  for (let i = 1; i < left.length; i++) {
    difference += (left[i]! - left[i - 1]!) ** 2;
    energy += left[i]! ** 2;
  }
  return difference / energy;
}

/** Rises of (high-frequency) energy by half or more a second, where there is anything to hear. */
function onsetRate({ left }: StereoAudio): number {
  const hop = 1024;
  const energies: number[] = [];
  for (let start = 0; start + hop < left.length; start += hop) {
    let energy = 0;
    for (let i = start; i < start + hop; i++) energy += (left[i + 1]! - left[i]!) ** 2;
    energies.push(energy);
  }
  const mean = energies.reduce((sum, energy) => sum + energy, 0) / energies.length;
  const onsets = energies.filter(
    (energy, i) => i > 0 && energy > 0.3 * mean && energy > 1.5 * energies[i - 1]!,
  );
  return (onsets.length * RATE) / left.length;
}

describe('renderScore', () => {
  test.each(STYLE_IDS)(
    '%s is sound: finite, below full scale, no direct current, silent at its end',
    (style) => {
      const { left, right } = played.get(style)!;
      for (const channel of [left, right]) {
        let peak = 0;
        let sum = 0;
        for (const sample of channel) {
          peak = Math.max(peak, Math.abs(sample));
          sum += sample;
        }
        expect(peak).toBeGreaterThan(0.05);
        expect(peak).toBeLessThanOrEqual(0.85);
        expect(Math.abs(sum / channel.length)).toBeLessThan(0.003);
        expect(channel.every(Number.isFinite)).toBe(true);
        expect(Math.abs(channel.at(-1)!)).toBeLessThan(1e-3);
      }
    },
  );

  test('repeats exactly', () => {
    const { left, right } = play('dub');
    expect(Buffer.from(left.buffer).equals(Buffer.from(played.get('dub')!.left.buffer))).toBe(true);
    expect(Buffer.from(right.buffer).equals(Buffer.from(left.buffer))).toBe(false);
  });

  test('is stereo', () => {
    for (const { left, right } of played.values()) {
      expect(left.some((sample, i) => Math.abs(sample - right[i]!) > 1e-3)).toBe(true);
    }
  });

  test('masters each style to its own loudness', () => {
    expect(loudness('ambient')).toBeCloseTo(-20, 0);
    expect(loudness('metal')).toBeGreaterThan(-11.5);
    expect(loudness('metal')).toBeGreaterThan(loudness('jazz') + 6);
    expect(loudness('techno')).toBeGreaterThan(loudness('lofi') + 2);
  });

  test('styles differ in brightness and in rhythm', () => {
    const bright = (style: StyleId) => brightness(played.get(style)!);
    expect(bright('metal')).toBeGreaterThan(3 * bright('ambient'));
    expect(bright('chiptune')).toBeGreaterThan(2 * bright('dub'));
    const rate = (style: StyleId) => onsetRate(played.get(style)!);
    expect(rate('drum-and-bass')).toBeGreaterThan(rate('ambient') + 2);
    expect(rate('techno')).toBeGreaterThan(rate('ambient') + 1);
  });
});
