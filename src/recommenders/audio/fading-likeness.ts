const STEPS = 4096;

/**
 * The kernel of a density, exp((likeness - 1) / softness), for likenesses of 0 .. 1: by straight lines between 4,096 values of it.
 * Off by at most 1 / (8 · 4096² · softness²) of its value, for softness .2 two ten-millionths, as much as the likenesses are off;
 * and a list asks half a million times. Beyond 1 as far as rounding goes.
 */
export function fadingLikeness(softness: number): (likeness: number) => number {
  const values = Float64Array.from({ length: STEPS + 3 }, (_, k) => Math.exp((k / STEPS - 1) / softness));
  return (likeness) => {
    const at = likeness * STEPS;
    const step = at | 0;
    const below = values[step]!;
    return below + (at - step) * (values[step + 1]! - below);
  };
}
