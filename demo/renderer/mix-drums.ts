import type { Rng } from '@/domain/rng';
import { DRUM_PIECES, type Part } from '../composer/score';
import { renderDrum } from './drums';
import type { KITS, KitPiece } from './kits';
import type { Buses } from './render-score';

/** Different takes of each stroke, played in turn: the same noise twice in a row is heard as a machine gun. */
const TAKES = 3;

/** Renders a drum part straight to the buses; every piece has its own place in the stereo picture. */
export function mixDrums(
  part: Part,
  kit: (typeof KITS)[string],
  buses: Buses,
  context: { secondsPerBeat: number; sampleRate: number; rng: Rng },
): void {
  const takes = new Map<number, Float32Array[]>();
  const counts = new Map<number, number>();
  for (const note of part.notes) {
    const name = DRUM_PIECES[note.pitch]!;
    const piece = kit[name];
    if (!piece) continue;
    let strokes = takes.get(note.pitch);
    if (!strokes) {
      strokes = Array.from({ length: TAKES }, () => renderDrum(piece.spec, context.sampleRate, context.rng));
      takes.set(note.pitch, strokes);
    }
    const count = counts.get(note.pitch) ?? 0;
    counts.set(note.pitch, count + 1);
    const at = Math.max(0, Math.round(note.beat * context.secondsPerBeat * context.sampleRate)) | 0;
    mixStroke(strokes[count % TAKES]!, piece, part, note.velocity, at, buses);
  }
}

function mixStroke(
  stroke: Float32Array,
  piece: KitPiece,
  part: Part,
  velocity: number,
  at: number,
  buses: Buses,
): void {
  const gain = piece.gain * part.mix.gain * velocity ** 1.4;
  const gainLeft = gain * Math.min(1, 1 - piece.pan);
  const gainRight = gain * Math.min(1, 1 + piece.pan);
  const reverb = gain * part.mix.reverb * piece.reverb;
  const delay = gain * part.mix.delay * piece.reverb;
  const { left, right } = buses;
  const count = Math.min(stroke.length, left.length - at) | 0;
  for (let i = 0; i < count; i++) {
    const x = stroke[i]!;
    left[at + i]! += x * gainLeft;
    right[at + i]! += x * gainRight;
  }
  if (reverb > 0) for (let i = 0; i < count; i++) buses.reverb[at + i]! += stroke[i]! * reverb;
  if (delay > 0) for (let i = 0; i < count; i++) buses.delay[at + i]! += stroke[i]! * delay;
}
