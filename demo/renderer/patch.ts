import type { Adsr } from './envelope';
import type { Wave } from './wavetables';

/** Oscillators through a swept low-pass: the analogue synthesiser. */
export interface SubtractivePatch {
  kind: 'subtractive';
  oscillators: { wave: Wave /** Semitones. */; tune: number; level: number }[];
  /** Cents between the outermost of the unison copies. */
  detuneCents: number;
  unison: number;
  /** Cutoff in hertz at rest, octaves that follow the envelope, and how far it follows the pitch (0..1). */
  cutoffHz: number;
  cutoffOctaves: number;
  keyFollow: number;
  resonance: number;
  filter: Adsr;
  amp: Adsr;
  vibrato?: { hz: number; cents: number; delay: number };
  /** Breath or bow noise. */
  noise?: number;
  /** Semitones the pitch starts away, and seconds to arrive. */
  glide?: { semitones: number; seconds: number };
}

/** Two-operator frequency modulation, up to three pairs (Chowning 1973). */
export interface FmPatch {
  kind: 'fm';
  pairs: {
    ratio: number;
    modRatio: number;
    index: number;
    indexDecay: number;
    level: number;
    decay: number;
  }[];
  amp: Adsr;
  tremolo?: { hz: number; depth: number };
}

/** Plucked string (Karplus & Strong 1983, with the pick position and tuning of Jaffe & Smith 1983). */
export interface PluckPatch {
  kind: 'pluck';
  /** Seconds for the fundamental to fall by 60 dB. */
  decay: number;
  /** Brightness of the excitation and of the string, 0..1. */
  brightness: number;
  /** Where it is plucked, 0..0.5 of its length. */
  position: number;
  release: number;
  /** Low body resonance, hertz, and its gain in dB. */
  body?: { hz: number; gainDb: number };
}

/** Sum of slowly decaying partials with a struck onset: pianos and organs. */
export interface AdditivePatch {
  kind: 'additive';
  partials: readonly number[];
  /** Stretch of the partials of a stiff string. */
  inharmonicity: number;
  /** Seconds for the first partial to fall by 60 dB at middle C; Infinity holds (organ). */
  decay: number;
  hammer: number;
  amp: Adsr;
}

export type Patch = SubtractivePatch | FmPatch | PluckPatch | AdditivePatch;

/** What a voice is asked to play. */
export interface VoiceRequest {
  hz: number;
  gateSeconds: number;
  velocity: number;
  brightness: number;
  sampleRate: number;
  rng: () => number;
}
