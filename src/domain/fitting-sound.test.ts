import { describe, expect, it } from 'vitest';
import { fittingSound } from './fitting-sound';

const sound = { energy: 0.6, tempoBpm: 85, keyName: 'F minor' };
const nothing = { energy: null, tempoBpm: null, keyName: null };

describe('fittingSound', () => {
  it('says what a mix asks for and the track has, a run also at half its steps', () => {
    expect(fittingSound('run', sound)).toEqual({ energy: 'lively', tempoBpm: 85, keyName: null });
    expect(fittingSound('focus', { ...sound, energy: 0.3 })).toEqual({
      energy: 'calm',
      tempoBpm: 85,
      keyName: null,
    });
    expect(fittingSound('melancholy', { ...sound, energy: 0.1 })).toEqual({
      energy: 'quiet',
      tempoBpm: null,
      keyName: 'F minor',
    });
  });

  it('leaves out what only nearly fits, and what is not known', () => {
    expect(fittingSound('run', { ...sound, energy: 0.4, tempoBpm: 120 })).toEqual(nothing);
    expect(fittingSound('bright', { ...sound, energy: 0.4 })).toEqual(nothing);
    expect(fittingSound('intense', nothing)).toEqual(nothing);
  });
});
