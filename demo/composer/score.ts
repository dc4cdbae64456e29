/** The styles the composer knows, in the order the demo collection lists them. */
export const STYLE_IDS = [
  'synthwave',
  'ambient',
  'drum-and-bass',
  'house',
  'techno',
  'lofi',
  'chiptune',
  'metal',
  'folk',
  'bossa',
  'jazz',
  'dub',
] as const;
export type StyleId = (typeof STYLE_IDS)[number];

export type Mode = 'major' | 'minor';

/** One sounding event. Times are in beats (quarter notes) from the start, swing already applied. */
export interface Note {
  beat: number;
  beats: number;
  /** MIDI pitch; for a drum kit the index of the piece in DRUM_PIECES. */
  pitch: number;
  /** 0..1: loudness and, through the patch, timbre. */
  velocity: number;
}

/** How a part sits in the mix. Sends are linear gains. */
export interface Mix {
  gain: number;
  /** -1 left .. 1 right. */
  pan: number;
  reverb: number;
  delay: number;
  chorus: number;
  /** How far a kick pushes this part down, 0..1 (side-chain). */
  duck: number;
  /** Pre-gain of the amplifier's waveshaper; 0 is clean. */
  drive: number;
  /** Multiplies the patch's cutoff or modulation index: the artist's own sound. */
  brightness: number;
  /** Low cut in hertz that keeps the bass range free; 0 is off. */
  lowCutHz: number;
  /** Automated low-pass, linear between points in log-frequency; empty is off. */
  sweep: { beat: number; hz: number }[];
}

export interface Part {
  /** A patch name of the renderer, or a kit name. */
  instrument: string;
  notes: Note[];
  mix: Mix;
}

export type SectionKind = 'intro' | 'a' | 'b' | 'break' | 'outro';

export interface Section {
  kind: SectionKind;
  startBar: number;
  bars: number;
  /** How many sections of this kind came before it. */
  occurrence: number;
}

/** The space a piece is played in and how loud it is mastered. */
export interface Room {
  /** Seconds until the reverb has fallen by 60 dB. */
  decaySeconds: number;
  /** 0 bright .. 1 dark. */
  damping: number;
  reverbLevel: number;
  delayBeats: number;
  delayFeedback: number;
  /** Integrated loudness of the master, LUFS. */
  loudnessLufs: number;
  /** Master saturation, 0 clean. */
  saturation: number;
}

export interface Score {
  style: StyleId;
  tempoBpm: number;
  /** Pitch class of the tonic, 0 = C. */
  tonic: number;
  mode: Mode;
  beatsPerBar: number;
  lengthBeats: number;
  /** Seconds of ring-out and fade after the last beat. */
  tailSeconds: number;
  sections: Section[];
  parts: Part[];
  room: Room;
  seed: string;
}

export const DRUM_PIECES = [
  'kick',
  'snare',
  'clap',
  'rim',
  'hat',
  'open-hat',
  'ride',
  'crash',
  'tom-low',
  'tom-mid',
  'tom-high',
  'shaker',
  'tambourine',
  'conga',
  'brush',
  'crackle',
] as const;
export type DrumPiece = (typeof DRUM_PIECES)[number];

const NEUTRAL_MIX: Mix = {
  gain: 0.5,
  pan: 0,
  reverb: 0,
  delay: 0,
  chorus: 0,
  duck: 0,
  drive: 0,
  brightness: 1,
  lowCutHz: 0,
  sweep: [],
};

/** An empty part with the given place in the mix. */
export function createPart(instrument: string, mix: Partial<Mix>): Part {
  return { instrument, notes: [], mix: { ...NEUTRAL_MIX, ...mix } };
}
