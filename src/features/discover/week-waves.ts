import { createRng } from '@/domain/rng';

/** One waveform of a week's cover: upright bars in a 0..100 square, to be stroked with round caps. */
export interface Wave {
  path: string;
  color: string;
}

/** Bars across the cover, of all waves together: they mesh like the teeth of a comb. */
const BARS = 24;

/** The waves swing around this height, a little under the middle: the week's number stands above. */
const MIDDLE = 56;

const MAX_LENGTH = 66;

/** Warm, muted colours for lists whose covers have none. */
const FALLBACK_COLORS = ['#d08a3e', '#3f8f86', '#b0628f', '#5d78b8', '#c4553b'];

/** Stroke width that leaves a gap of about a third between bars. */
export const WAVE_BAR_WIDTH = 2.5;

/** What a waveform is drawn from. */
export interface WaveSource {
  /** Part of the picture; those of all sum to 1. */
  share: number;
  color: string | null;
  /** 0 calm .. 1 intense: how far it swings. */
  energy: number | null;
  /** How fast it swings. */
  tempoBpm: number | null;
}

/**
 * Draws a week's cover: a waveform for each of the listener's tastes in its colour, as wide as its share, as high as its
 * energy and as dense as its tempo; one swells where the one before fades, so that from left to right they pass into each
 * other as the tracks of the list do. Without tastes, one for each colour of the covers. The same seed always gives the same
 * picture.
 *
 * @param seed the listener and the week, "ID/2026-W47"
 * @param colors cover colours (#rrggbb) of the list's tracks in playing order; null where a cover has none
 */
export function weekWaves(
  seed: string,
  colors: readonly (string | null)[],
  tastes: readonly WaveSource[] = [],
): Wave[] {
  const rng = createRng(`week-cover/${seed}`);
  const palette = weekColors([...tastes.map(({ color }) => color), ...colors]);
  const phase = rng() * 2 * Math.PI;
  const beat = 2.2 + rng() * 2.6;
  const sources: readonly WaveSource[] =
    tastes.length > 0
      ? tastes
      : palette.map((color) => ({ share: 1 / palette.length, color, energy: null, tempoBpm: null }));
  let from = 0;
  const waves = sources.map(({ share, energy, tempoBpm }, index) => {
    const start = from;
    from += share;
    return {
      color: palette[index % palette.length]!,
      path: '',
      peak: start + share * (0.3 + 0.4 * rng()),
      spread: Math.max(0.1, share * (0.6 + 0.3 * rng())),
      height: energy === null ? 1 : 0.55 + 0.45 * energy,
      beat: tempoBpm === null ? beat : tempoBpm / 30,
    };
  });
  for (let bar = 0; bar < BARS; bar++) {
    const x = (bar + 0.5) / BARS;
    // Neighbouring bars go in turn to the waves that are loud here: where two meet, they interleave.
    const loud = waves
      .map((wave) => ({ wave, level: Math.exp(-(((x - wave.peak) / wave.spread) ** 2)) }))
      .sort((a, b) => b.level - a.level);
    const [first, second] = loud;
    const { wave, level } = second && bar % 2 === 1 && second.level > 0.3 ? second : first!;
    const swing = 0.72 + 0.28 * Math.sin(2 * Math.PI * wave.beat * x + phase + bar * 1.9);
    const length = MAX_LENGTH * (0.14 + 0.86 * level * wave.height) * swing;
    wave.path += `M${(8 + 84 * x).toFixed(2)} ${(MIDDLE - length / 2).toFixed(2)}v${length.toFixed(2)}`;
  }
  return waves.filter((wave) => wave.path !== '').map(({ color, path }) => ({ color, path }));
}

/**
 * The three or four colours of a week: lively ones of its covers that differ from each other, in playing order, filled
 * up with our own where the covers are grey, nearly black or nearly white.
 */
export function weekColors(coverColors: readonly (string | null)[]): string[] {
  const lively = coverColors.filter((color) => color !== null && isLively(color)) as string[];
  const chosen: string[] = [];
  for (const color of lively) {
    if (chosen.length < 4 && isNew(color, chosen)) chosen.push(color);
  }
  for (const color of FALLBACK_COLORS) {
    if (chosen.length < 3 && isNew(color, chosen)) chosen.push(color);
  }
  return chosen;
}

/** A colour, not a shade of grey, cream or near-black. */
function isLively(color: string): boolean {
  const rgb = channels(color);
  const brightest = Math.max(...rgb);
  return brightest > 80 && (brightest - Math.min(...rgb)) / brightest > 0.32;
}

const isNew = (color: string, chosen: readonly string[]) =>
  chosen.every((other) => rgbDistance(other, color) > 70);

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function rgbDistance(a: string, b: string): number {
  const [r1, g1, b1] = channels(a);
  const [r2, g2, b2] = channels(b);
  return Math.hypot(r1 - r2, g1 - g2, b1 - b2);
}
