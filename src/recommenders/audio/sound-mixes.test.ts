import { sound } from '@tests/fixtures/sound-attributes';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { chooseMix, fitsMix } from './sound-mixes';

describe('fitsMix', () => {
  it('runs at 170 BPM, or half of it, with energy', () => {
    for (const tempoBpm of [168, 170, 173, 85, 84])
      expect(fitsMix('run', sound({ tempoBpm, energy: 0.8 }))).toBe(true);
    for (const tempoBpm of [150, 120, 95, 0])
      expect(fitsMix('run', sound({ tempoBpm, energy: 0.8 }))).toBe(false);
    expect(fitsMix('run', sound({ tempoBpm: 170, energy: 0.1 }))).toBe(false);
    expect(fitsMix('run', sound({ tempoBpm: 170, energy: 0.8, tempoConfidence: 0 }))).toBe(false);
  });

  it('sleeps to what is quiet and slow, parties to what is not', () => {
    const lullaby = sound({ tempoBpm: 66, energy: 0.08 });
    const disco = sound({ tempoBpm: 120, energy: 0.85 });
    expect([fitsMix('sleep', lullaby), fitsMix('party', lullaby)]).toEqual([true, false]);
    expect([fitsMix('sleep', disco), fitsMix('party', disco)]).toEqual([false, true]);
    // Without a beat it may still be slept to.
    expect(fitsMix('sleep', sound({ tempoBpm: 0, energy: 0.05 }))).toBe(true);
  });

  it('takes the mode for a mood where it is known', () => {
    expect(fitsMix('bright', sound({ energy: 0.7 }))).toBe(true);
    expect(fitsMix('bright', sound({ energy: 0.7, mode: 'minor' }))).toBe(false);
    expect(fitsMix('melancholy', sound({ energy: 0.2, mode: 'minor' }))).toBe(true);
  });
});

describe('chooseMix', () => {
  const candidates = Array.from({ length: 200 }, (_, i) => ({
    artistId: `artist ${i % 30}`,
    attributes: sound({ energy: i / 200 }),
  }));

  it('holds at most forty that fit, three by one artist', () => {
    const mix = chooseMix('gentle', candidates, createRng(1));
    expect(mix.length).toBeGreaterThan(30);
    expect(mix.length).toBeLessThanOrEqual(40);
    for (const { attributes } of mix) expect(fitsMix('gentle', attributes)).toBe(true);
    const counts = new Map<string, number>();
    for (const { artistId } of mix) counts.set(artistId, (counts.get(artistId) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(3);
  });

  it('is another one with another seed, the same with the same, and empty where nothing fits', () => {
    expect(chooseMix('gentle', candidates, createRng(1))).toEqual(
      chooseMix('gentle', candidates, createRng(1)),
    );
    expect(chooseMix('gentle', candidates, createRng(1))).not.toEqual(
      chooseMix('gentle', candidates, createRng(2)),
    );
    expect(chooseMix('run', candidates, createRng(1))).toEqual([]);
  });
});
