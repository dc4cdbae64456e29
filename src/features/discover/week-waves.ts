import { createRng } from '@/domain/rng';

/** One waveform of a week's cover: a closed band around a centre line, in the unit of a 0..100 square. */
export interface Wave {
  path: string;
  color: string;
}

const STEPS = 72;

/** Warm, muted colours for lists whose covers have none. */
const FALLBACK_COLORS = ['#c98b3c', '#3f8f86', '#b0628f'];

/**
 * Draws a week's cover: one waveform for each of up to four colours, each a band whose height swells and fades as
 * the loudness of a song does, laid over each other so that they pass into one another.
 * The same seed always gives the same picture.
 *
 * @param seed the listener and the week, "ID/2026-W47"
 * @param colors cover colours (#rrggbb) of the list's tracks in playing order; null where a cover has none
 */
export function weekWaves(seed: string, colors: readonly (string | null)[]): Wave[] {
  const rng = createRng(`week-cover/${seed}`);
  const palette = weekColors(colors);
  return palette.map((color, index) => {
    const centre = 50 + (index - (palette.length - 1) / 2) * (46 / palette.length) + (rng() - 0.5) * 6;
    const swells = Array.from({ length: 3 }, (_, k) => ({
      frequency: (k + 1) * (0.6 + rng() * 0.7),
      phase: rng() * 2 * Math.PI,
      weight: 1 / (k + 1),
    }));
    const detail = { frequency: 16 + rng() * 12, phase: rng() * 2 * Math.PI };
    const reach = 17 + rng() * 9;
    const halfHeight = (x: number) => {
      const envelope = swells.reduce(
        (sum, { frequency, phase, weight }) => sum + weight * Math.sin(2 * Math.PI * frequency * x + phase),
        0,
      );
      const ripple = 0.82 + 0.18 * Math.sin(2 * Math.PI * detail.frequency * x + detail.phase);
      return reach * (0.12 + 0.88 * (0.5 + envelope / 3.8)) * ripple;
    };
    return { color, path: bandPath(centre, halfHeight) };
  });
}

function bandPath(centre: number, halfHeight: (x: number) => number): string {
  const top: string[] = [];
  const bottom: string[] = [];
  for (let i = 0; i <= STEPS; i++) {
    const x = i / STEPS;
    const height = halfHeight(x);
    top.push(`${round(x * 100)} ${round(centre - height)}`);
    bottom.push(`${round(x * 100)} ${round(centre + height)}`);
  }
  return `M${top.join('L')}L${bottom.toReversed().join('L')}Z`;
}

/**
 * The three or four colours of a week: those of its covers that differ from each other, in playing order. Grey and
 * near-black are left out while there are others.
 */
export function weekColors(coverColors: readonly (string | null)[]): string[] {
  const colors = coverColors.filter((color) => color !== null);
  const lively = colors.filter((color) => saturation(color) > 0.18);
  const chosen: string[] = [];
  for (const color of lively.length >= 2 ? lively : colors) {
    if (chosen.length < 4 && chosen.every((other) => rgbDistance(other, color) > 70)) chosen.push(color);
  }
  for (const color of FALLBACK_COLORS) if (chosen.length < 3) chosen.push(color);
  return chosen;
}

function channels(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function saturation(color: string): number {
  const rgb = channels(color);
  const max = Math.max(...rgb);
  return max === 0 ? 0 : (max - Math.min(...rgb)) / max;
}

function rgbDistance(a: string, b: string): number {
  const [r1, g1, b1] = channels(a);
  const [r2, g2, b2] = channels(b);
  return Math.hypot(r1 - r2, g1 - g2, b1 - b2);
}

function round(value: number): string {
  return value.toFixed(2);
}
