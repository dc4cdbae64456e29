import { normal, type Rng, shuffled } from '@/domain/rng';
import { augmentPatch } from '@/recommenders/audio/augment-patch';
import type {
  KeyExample,
  PatchExample,
  TempoExample,
  TrainingBatch,
} from '@/recommenders/audio/network-trainer';
import { REGISTERS } from '@/recommenders/audio/pitch-histogram';
import { RHYTHM_CHANNELS } from '@/recommenders/audio/rhythm-correlation';
import { FASTEST_BPM, SLOWEST_BPM, tempogram } from '@/recommenders/audio/tempogram';
import type { HeardExample, HeardRecording } from './hear-examples';
import type { HeardRhythm } from './hear-pulses';

/** Tracks that two places each are taken of. */
const PAIRS = 32;
/** Part of them that is composed, where there are recordings. */
const COMPOSED = 8;
/** Patches of a place, whose embeddings are averaged as a track's are. */
const PATCHES_OF_PLACE = 2;
/** Neighbours in the order of folders: tracks of one album are the hardest to tell apart, and the most is learned of them. */
const ALBUM = 6;
const ALBUMS = 2;
/** Examples of tempo and key. */
const EXAMPLES = 32;
/** Octaves a tempogram is stretched at most, either way. */
const MOST_STRETCH = 0.35;
/** Segments of 1.5 s the key is asked from. */
const KEY_SEGMENTS = 12;
const CHANCE_OF_LOOP = 0.15;
const CHANCE_OF_PULSE = 0.1;
const CHANCE_OF_SILENT_CHANNEL = 0.3;

export interface BatchSource {
  training: readonly HeardExample[];
  recordings: readonly HeardRecording[];
  pulses: readonly HeardRhythm[];
  styles: readonly string[];
  rng: Rng;
}

/** What one step learns from: two places each of tracks, most of them recordings where there are any; tempi; keys. */
export function drawBatch(source: BatchSource): TrainingBatch {
  const { training, recordings, pulses, rng } = source;
  const recorded = drawRecordings(recordings, PAIRS - COMPOSED, rng);
  const composed = shuffled(training, rng).slice(0, PAIRS - recorded.length);
  return {
    patches: [
      ...composed.flatMap((example) => composedPair(example, source)),
      ...recorded.flatMap((recording) => recordedPair(recording, rng)),
    ],
    patchesOfPlace: PATCHES_OF_PLACE,
    tempi: Array.from({ length: EXAMPLES }, () =>
      pulses.length > 0 && rng() < CHANCE_OF_PULSE
        ? tempoExample(pick(pulses, rng), 1, rng)
        : composedTempo(pick(training, rng), rng),
    ),
    keys: Array.from({ length: EXAMPLES }, () => keyExample(pick(training, rng), rng)),
  };
}

/** Some albums, and others from anywhere. */
function drawRecordings(
  recordings: readonly HeardRecording[],
  count: number,
  rng: Rng,
): readonly HeardRecording[] {
  if (recordings.length <= count) return recordings;
  const drawn = new Set<HeardRecording>();
  for (let album = 0; album < ALBUMS; album++) {
    const first = Math.floor(rng() * (recordings.length - ALBUM));
    for (const recording of recordings.slice(first, first + ALBUM)) drawn.add(recording);
  }
  while (drawn.size < count) drawn.add(pick(recordings, rng));
  return [...drawn];
}

function composedPair(example: HeardExample, { styles, rng }: BatchSource): PatchExample[] {
  const style = styles.indexOf(example.style);
  return Array.from({ length: 2 * PATCHES_OF_PLACE }, () => ({ ...patchOf(example, rng), style }));
}

/** Patches of two different places of a recording. */
function recordedPair({ excerpts }: HeardRecording, rng: Rng): PatchExample[] {
  const [first, second = first] = shuffled(excerpts, rng);
  return [first!, second!].flatMap((excerpt) =>
    Array.from({ length: PATCHES_OF_PLACE }, () => patchOf(excerpt, rng)),
  );
}

function patchOf(
  { frames, loudnessLufs }: { frames: Float32Array; loudnessLufs: number },
  rng: Rng,
): PatchExample {
  const { patch, gainDb } = augmentPatch(frames, rng);
  return { patch, loudnessLufs: loudnessLufs + gainDb };
}

/** The same rhythm at another tempo, now and then as a loop. */
function composedTempo(example: HeardExample, rng: Rng): TempoExample {
  const room = (bpm: number) => bpm > SLOWEST_BPM && bpm < FASTEST_BPM;
  const drawn = 2 ** (MOST_STRETCH * (2 * rng() - 1));
  const stretch = room(example.tempoBpm / drawn) ? drawn : 1;
  const rhythm = rng() < CHANCE_OF_LOOP ? example.loopRhythm : example.rhythm;
  return tempoExample({ rhythm, tempoBpm: example.tempoBpm }, stretch, rng);
}

/** A rhythm heard less well. */
function tempoExample({ rhythm, tempoBpm }: HeardRhythm, stretch: number, rng: Rng): TempoExample {
  const picture = tempogram(rhythm, stretch);
  const silent = rng() < CHANCE_OF_SILENT_CHANNEL ? Math.floor(rng() * RHYTHM_CHANNELS) : -1;
  const noise = 0.06 * rng();
  for (let i = 0; i < picture.length; i++) {
    picture[i] = (i % RHYTHM_CHANNELS === silent ? 0 : picture[i]!) + noise * normal(rng);
  }
  return { tempogram: picture, tempoBpm: tempoBpm / stretch };
}

/** A dozen segments in a row, with other pitches sounding along. */
function keyExample({ harmony, tonic, mode }: HeardExample, rng: Rng): KeyExample {
  const size = 12 * REGISTERS;
  const segments = harmony.length / size;
  const first = Math.floor(rng() * Math.max(1, segments - KEY_SEGMENTS + 1));
  const noise = 0.5 * rng();
  const heard = Float32Array.from({ length: KEY_SEGMENTS * size }, (_, i) => {
    const segment = (first + Math.floor(i / size)) % segments;
    return Math.max(0, harmony[segment * size + (i % size)]! + noise * Math.abs(normal(rng)));
  });
  return { harmony: heard, keyClass: tonic + (mode === 'minor' ? 12 : 0) };
}

function pick<T>(items: readonly T[], rng: Rng): T {
  return items[Math.floor(rng() * items.length)]!;
}
