import { FRAME_SIZE } from './log-frames';

/** Frames in a patch: 5.94 s. */
export const PATCH_FRAMES = 256;
export const PATCH_SIZE = PATCH_FRAMES * FRAME_SIZE;
/** What the network says about a patch; `joinEmbedding` adds the plain features to make the stored one. */
export const NETWORK_EMBEDDING_SIZE = 40;

/** Tempo classes: log-spaced from `MIN_CLASS_BPM`, 24 an octave (2.9 % apart), three octaves. */
const MIN_CLASS_BPM = 36;
export const CLASSES_AN_OCTAVE = 24;
export const TEMPO_CLASSES = 3 * CLASSES_AN_OCTAVE;
export const KEY_CLASSES = 24;

/** Tempo at the centre of a class, beats a minute; `tempoClass` may lie between two. */
export function classTempoBpm(tempoClass: number): number {
  return MIN_CLASS_BPM * 2 ** (tempoClass / CLASSES_AN_OCTAVE);
}

/** Class of a tempo as a real number; outside 0..TEMPO_CLASSES-1 for tempi the network does not know. */
export function tempoClassOf(bpm: number): number {
  return CLASSES_AN_OCTAVE * Math.log2(bpm / MIN_CLASS_BPM);
}

const TRUNK = [96, 128, 128] as const;
const TEMPO_IN = 16;
const TEMPO_OUT = 32;
const TEMPO_TAPS = 40;
const KEY_CHANNELS = 64;
const POOLED = 2 * (TRUNK[0] + TRUNK[2]);

/** Every weight of the network with its shape. Convolutions run over time only, on pairs of frames: [1, taps, in, out]. */
export function networkShapes(styleCount: number): Record<string, number[]> {
  return {
    'trunk1/filter': [1, 3, 2 * 80, TRUNK[0]],
    'trunk1/bias': [TRUNK[0]],
    'trunk2/filter': [1, 3, 2 * TRUNK[0], TRUNK[1]],
    'trunk2/bias': [TRUNK[1]],
    'trunk3/filter': [1, 3, TRUNK[1], TRUNK[2]],
    'trunk3/bias': [TRUNK[2]],
    'embedding/matrix': [POOLED, NETWORK_EMBEDDING_SIZE],
    'embedding/bias': [NETWORK_EMBEDDING_SIZE],
    'style/matrix': [NETWORK_EMBEDDING_SIZE, styleCount],
    'style/bias': [styleCount],
    'tempo1/filter': [1, 1, TRUNK[0], TEMPO_IN],
    'tempo1/bias': [TEMPO_IN],
    'tempo2/filter': [1, TEMPO_TAPS, TEMPO_IN, TEMPO_OUT],
    'tempo2/bias': [TEMPO_OUT],
    'tempo3/matrix': [2 * TEMPO_OUT, 64],
    'tempo3/bias': [64],
    'tempo4/matrix': [64, TEMPO_CLASSES],
    'tempo4/bias': [TEMPO_CLASSES],
    'key1/filter': [1, 3, 48, KEY_CHANNELS],
    'key1/bias': [KEY_CHANNELS],
    'key2/matrix': [KEY_CHANNELS, 48],
    'key2/bias': [48],
    'key3/matrix': [48, KEY_CLASSES],
    'key3/bias': [KEY_CLASSES],
  };
}
