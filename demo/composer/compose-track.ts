import { createRng, normal, type Rng } from '@/domain/rng';
import { type Character, createPlan, pick } from './plan';
import { type Mode, type Part, type Score, STYLE_IDS, type StyleId } from './score';
import { STYLES } from './style-registry';
import type { StyleSpec } from './style-spec';

export interface TrackRequest {
  /** The same request always gives the same score. */
  seed: number | string;
  style?: StyleId;
  tempoBpm?: number;
  tonic?: number;
  mode?: Mode;
  /** Wanted length of the music without its tail; the nearest whole number of phrases is taken. */
  seconds?: number;
  character?: Character;
  /** No intro, outro or tail: for training on excerpts. */
  excerpt?: boolean;
}

/**
 * Composes a piece. What is not asked for is drawn from the style's habits. Tempo and key of the result are exact:
 * every note is placed on its grid and drawn from its harmony.
 */
export function composeTrack(request: TrackRequest): Score {
  const rng = createRng(`compose/${request.seed}`);
  const style = request.style ?? pick(STYLE_IDS, rng);
  const spec = STYLES[style];
  const [slowest, fastest] = spec.tempoRange;
  const drawn = Math.round(slowest + (fastest - slowest) * rng());
  const tonicDrawn = Math.floor(rng() * 12);
  const modeDrawn: Mode = rng() < spec.minorShare ? 'minor' : 'major';
  const character = request.character ?? drawCharacter(rng);
  const plan = createPlan(
    spec,
    {
      tempoBpm: request.tempoBpm ?? drawn,
      tonic: request.tonic ?? tonicDrawn,
      mode: request.mode ?? modeDrawn,
      seconds: request.seconds ?? 46,
      character,
      excerpt: request.excerpt ?? false,
    },
    rng,
  );
  const parts = spec.write(plan, rng).filter((part) => part.notes.length > 0);
  const lengthBeats = plan.bars * plan.beatsPerBar;
  const tailSeconds = request.excerpt ? 0.2 : spec.tailSeconds;
  for (const part of parts) {
    letRing(part, lengthBeats, (tailSeconds * 0.8 * plan.tempoBpm) / 60);
    humanise(part, spec, plan.tempoBpm, rng);
  }
  return {
    style,
    tempoBpm: plan.tempoBpm,
    tonic: plan.tonic,
    mode: plan.mode,
    beatsPerBar: plan.beatsPerBar,
    lengthBeats,
    tailSeconds,
    sections: plan.sections,
    parts,
    room: spec.room,
    seed: String(request.seed),
  };
}

/** Draws an artist's lasting habits. */
export function drawCharacter(rng: Rng): Character {
  return { brightness: 0.75 + 0.6 * rng(), density: rng(), space: rng(), colour: rng() };
}

/** Long notes that reach the last beat ring on into the tail: a piece ends, it is not cut off. */
function letRing(part: Part, lengthBeats: number, tailBeats: number): void {
  for (const note of part.notes) {
    if (note.beats >= 0.9 && note.beat + note.beats > lengthBeats - 0.3) note.beats += tailBeats;
  }
}

/** Applies the style's swing, then the small unevenness of hands; sorts the notes by time. */
function humanise(part: Part, spec: StyleSpec, tempoBpm: number, rng: Rng): void {
  const beatsPerMs = tempoBpm / 60000;
  for (const note of part.notes) {
    note.beat = swung(note.beat, spec.swing);
    if (spec.humanMs > 0) {
      const shift = Math.max(-1.5, Math.min(1.5, normal(rng))) * spec.humanMs * 0.5;
      note.beat = Math.max(0, note.beat + shift * beatsPerMs);
      note.velocity = Math.max(0.1, Math.min(1, note.velocity * (1 + 0.06 * normal(rng))));
    }
  }
  part.notes.sort((a, b) => a.beat - b.beat || a.pitch - b.pitch);
}

/** Moves a beat as swing does: inside each pair of units the midpoint goes to `ratio`, the rest stretches with it. */
function swung(beat: number, { ratio, unitBeats }: StyleSpec['swing']): number {
  if (ratio === 0.5) return beat;
  const pair = unitBeats * 2;
  const start = Math.floor(beat / pair + 1e-9) * pair;
  const x = (beat - start) / pair;
  return start + pair * (x < 0.5 ? x * 2 * ratio : ratio + (x - 0.5) * 2 * (1 - ratio));
}
