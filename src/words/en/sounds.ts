import type { SharedSound, SoundWord, TasteName } from '@/domain/sound-words';

const soundWords: Record<SoundWord, string> = {
  slow: 'slow',
  unhurried: 'unhurried',
  'mid-tempo': 'mid-tempo',
  fast: 'fast',
  'very fast': 'very fast',
  major: 'major',
  minor: 'minor',
  quiet: 'quiet',
  calm: 'calm',
  lively: 'lively',
  energetic: 'energetic',
  intense: 'intense',
  loud: 'loud',
  mixed: 'mixed',
};

/** A word for a sound. What is stored may be of another version: then it is its own word. */
export const soundInWords = (word: SoundWord | (string & {})): string =>
  soundWords[word as SoundWord] ?? word;

/** "both near 120 BPM": what two tracks have in common, to stand behind "Sounds like". */
export function sharedSoundInWords(shared: SharedSound): string {
  switch (shared.kind) {
    case 'tempo':
      return `both near ${shared.bpm} BPM`;
    case 'pulse':
      return 'the same pulse';
    case 'key':
      return `the same key (${shared.camelot})`;
    case 'neighbouring-keys':
      return 'neighbouring keys';
    case 'both':
      return `both ${soundInWords(shared.word)}`;
  }
}

/** "90s metal", "slow, calm ambient". */
export function tasteInWords({ decade, sounds, terms }: TasteName): string {
  const when = decade === null ? '' : decade < 2000 ? `${decade % 100}s` : `${decade}s`;
  const what = terms.length > 0 ? terms.join(' and ') : 'music';
  return [when, sounds.map(soundInWords).join(', '), what].filter(Boolean).join(' ');
}

export const tasteNames = {
  around: (artist: string) => `around ${artist}`,
  aroundPlayed: 'around what you play',
  /** Of two tastes with one name the second. */
  apart: (name: string, around: string) => `${name}, ${around}`,
};
