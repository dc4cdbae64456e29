import { describe, expect, it } from 'vitest';
import { describeSharedSound, describeSound, type SoundAttributes } from './describe-sound';

const lullaby: SoundAttributes = {
  tempoBpm: 66,
  tempoConfidence: 0.8,
  key: 9,
  mode: 'minor',
  keyConfidence: 0.9,
  loudnessLufs: -30,
  energy: 0.1,
};

describe('words for sounds', () => {
  it('says tempo, mode and energy', () => {
    expect(describeSound(lullaby)).toEqual(['slow', 'minor', 'quiet']);
  });

  it('keeps silent about what it does not know', () => {
    const vague = { ...lullaby, tempoConfidence: 0.1, keyConfidence: 0.2 };
    expect(describeSound(vague)).toEqual(['quiet']);
  });

  it('finds what two tracks share, also at double time', () => {
    expect(describeSharedSound(lullaby, { ...lullaby, tempoBpm: 67 })).toEqual([
      { kind: 'tempo', bpm: 66 },
      { kind: 'key', camelot: '8A' },
      { kind: 'both', word: 'quiet' },
    ]);
    expect(describeSharedSound(lullaby, { ...lullaby, tempoBpm: 131, key: 4, energy: 0.95 })).toEqual([
      { kind: 'pulse' },
      { kind: 'neighbouring-keys' },
    ]);
    expect(describeSharedSound(lullaby, { ...lullaby, tempoBpm: 90, mode: 'major', energy: 0.5 })).toEqual(
      [],
    );
  });

  it('does not call the same mode a likeness by itself', () => {
    const other = { ...lullaby, key: 3, tempoBpm: 90 };
    expect(describeSharedSound(lullaby, { ...other, energy: 0.5 })).toEqual([]);
    expect(describeSharedSound(lullaby, other)).toEqual([
      { kind: 'both', word: 'minor' },
      { kind: 'both', word: 'quiet' },
    ]);
  });
});
