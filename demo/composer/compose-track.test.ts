import { describe, expect, test } from 'vitest';
import { composeTrack } from './compose-track';
import { type Mode, type Score, STYLE_IDS } from './score';
import { STYLES } from './style-registry';
import { SCALES } from './theory';

const MODES: readonly Mode[] = ['major', 'minor'];

/** Krumhansl & Kessler (1982): how well each pitch class fits a key. */
const PROFILES: Record<Mode, readonly number[]> = {
  major: [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
  minor: [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
};

const pitched = (score: Score) =>
  score.parts.filter((part) => !part.instrument.startsWith('kit-')).flatMap((part) => part.notes);

function pitchClassWeights(score: Score): number[] {
  const weights = new Array<number>(12).fill(0);
  for (const note of pitched(score)) weights[note.pitch % 12]! += note.beats * note.velocity;
  return weights;
}

/** Rank of the true key among the 24 by correlation with the profiles; 0 is first. */
function keyRank(score: Score): number {
  const weights = pitchClassWeights(score);
  const fits = MODES.flatMap((mode) =>
    Array.from({ length: 12 }, (_, tonic) => ({
      mode,
      tonic,
      fit: correlation(
        weights.map((_, k) => weights[(k + tonic) % 12]!),
        PROFILES[mode],
      ),
    })),
  ).sort((a, b) => b.fit - a.fit);
  return fits.findIndex((key) => key.mode === score.mode && key.tonic === score.tonic);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const ma = a.reduce((s, x) => s + x, 0) / a.length;
  const mb = b.reduce((s, x) => s + x, 0) / b.length;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((x, i) => {
    ab += (x - ma) * (b[i]! - mb);
    aa += (x - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

describe('composeTrack', () => {
  test('is decided by the seed alone', () => {
    expect(composeTrack({ seed: 'x', style: 'jazz' })).toEqual(composeTrack({ seed: 'x', style: 'jazz' }));
    expect(composeTrack({ seed: 'x', style: 'jazz' })).not.toEqual(
      composeTrack({ seed: 'y', style: 'jazz' }),
    );
  });

  test.each(STYLE_IDS)('%s keeps to its key', (style) => {
    for (const mode of MODES) {
      for (const tonic of [0, 7]) {
        const score = composeTrack({ seed: `key/${tonic}`, style, mode, tonic });
        const weights = pitchClassWeights(score);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const inScale = SCALES[mode].reduce((sum, step) => sum + weights[(tonic + step) % 12]!, 0);
        expect(inScale / total).toBeGreaterThan(0.9);
      }
    }
  });

  test('an independent key finder hears the stated key in most pieces', () => {
    const ranks = STYLE_IDS.flatMap((style) =>
      ['a', 'b', 'c', 'd'].map((seed) => keyRank(composeTrack({ seed, style }))),
    );
    const share = (limit: number) => ranks.filter((rank) => rank < limit).length / ranks.length;
    expect(share(1)).toBeGreaterThan(0.6);
    // The rest are the relative or the neighbour on the circle of fifths, as for human listeners.
    expect(share(4)).toBeGreaterThan(0.93);
  });

  test.each(STYLE_IDS)('%s lies on the grid of its tempo', (style) => {
    const spec = STYLES[style];
    const score = composeTrack({ seed: 3, style });
    const slackBeats = (spec.humanMs / 1000) * (score.tempoBpm / 60) + 0.03;
    for (const note of score.parts.flatMap((part) => part.notes)) {
      expect(note.beat).toBeGreaterThanOrEqual(0);
      expect(note.beat).toBeLessThan(score.lengthBeats + 0.3);
      expect(note.beats).toBeGreaterThan(0);
      expect(note.velocity).toBeLessThanOrEqual(1);
    }
    const beats = Array.from({ length: score.lengthBeats }, () => false);
    for (const part of score.parts) {
      for (const note of part.notes) {
        const nearest = Math.round(note.beat);
        if (Math.abs(note.beat - nearest) < slackBeats && nearest < beats.length) beats[nearest] = true;
      }
    }
    expect(beats.filter(Boolean).length / beats.length).toBeGreaterThan(0.6);
  });

  test.each(STYLE_IDS)('%s has a form: begins small, contrasts, comes to an end', (style) => {
    const score = composeTrack({ seed: 5, style, seconds: 46 });
    const kinds = score.sections.map((section) => section.kind);
    expect(kinds[0]).toBe('intro');
    expect(kinds.at(-1)).toBe('outro');
    expect(kinds).toContain('a');
    expect(kinds).toContain('b');
    const seconds = (score.lengthBeats * 60) / score.tempoBpm + score.tailSeconds;
    expect(seconds).toBeGreaterThan(40);
    expect(seconds).toBeLessThan(62);
    expect(score.parts.length).toBeGreaterThanOrEqual(4);
  });

  test('takes tempo, key and mode as asked, far outside the style too', () => {
    const score = composeTrack({
      seed: 1,
      style: 'folk',
      tempoBpm: 200,
      tonic: 6,
      mode: 'minor',
      seconds: 12,
    });
    expect(score).toMatchObject({ tempoBpm: 200, tonic: 6, mode: 'minor', beatsPerBar: 3 });
  });
});
