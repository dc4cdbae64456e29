import { describe, expect, it } from 'vitest';
import { arcInWords } from './arc-in-words';

const list = (energies: (number | null)[]) => energies.map((energy, k) => ({ energy, tempoBpm: 90 + k }));

describe('arcInWords', () => {
  it('says where it is strongest and calmest, and how fast', () => {
    const rising = Array.from({ length: 20 }, (_, k) => 0.3 + 0.03 * k);
    const falling = Array.from({ length: 10 }, (_, k) => 0.84 - 0.08 * k);
    expect(arcInWords(list([...rising, ...falling]))).toEqual({
      energy: 'Strongest around track 19, calmest at the end',
      tempo: '90 to 119 BPM',
    });
  });

  it('is not deceived by one loud song', () => {
    const energies = Array.from({ length: 30 }, (_, k) => (k === 3 ? 0.95 : k > 14 && k < 20 ? 0.9 : 0.2));
    expect(arcInWords(list(energies))?.energy).toMatch(/^Strongest around track 18,/);
  });

  it('is silent where little was listened to, and does without tempi', () => {
    expect(arcInWords(list([0.1, null, null, 0.4, null, null]))).toBeNull();
    const still = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((energy) => ({ energy, tempoBpm: null }));
    expect(arcInWords(still)).toEqual({ energy: 'Strongest at the end, calmest at the start', tempo: null });
  });
});
