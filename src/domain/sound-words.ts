/** What can be said of how music sounds; how it is said is in the catalogue of words. */
export type SoundWord =
  | 'slow'
  | 'unhurried'
  | 'mid-tempo'
  | 'fast'
  | 'very fast'
  | 'major'
  | 'minor'
  | 'quiet'
  | 'calm'
  | 'lively'
  | 'energetic'
  | 'intense'
  | 'loud'
  | 'mixed';

/** Something that two tracks have in common. */
export type SharedSound =
  | { kind: 'tempo'; bpm: number }
  /** One at twice or half the tempo of the other. */
  | { kind: 'pulse' }
  | { kind: 'key'; camelot: string }
  | { kind: 'neighbouring-keys' }
  | { kind: 'both'; word: SoundWord };

/** What a taste or a group is called by: when its music was made, how it sounds, and what it is called. */
export interface TasteName {
  /** 1990; null where it is of no decade in particular. */
  decade: number | null;
  sounds: SoundWord[];
  terms: string[];
}

/** A word for an energy between 0, calm, and 1, intense. */
export function energyWord(energy: number): SoundWord {
  if (energy < 0.2) return 'quiet';
  if (energy < 0.45) return 'calm';
  if (energy < 0.7) return 'lively';
  return energy < 0.9 ? 'energetic' : 'intense';
}
