/** Where in a list its peak stands. */
const PEAK = 2 / 3;
/** How high a list opens between its calmest and its strongest track: inviting, with room to rise. */
const OPENING = 0.4;
/** How low it ends. */
const CLOSE = 0;

/**
 * The arc of a list: opens at a middling height, rises to its peak at two thirds and winds down to the end.
 * @param at place in the list, 0 first .. 1 last
 * @returns 0 the calmest .. 1 the strongest
 */
export function arcAt(at: number): number {
  return at <= PEAK ? OPENING + (1 - OPENING) * (at / PEAK) : 1 - (1 - CLOSE) * ((at - PEAK) / (1 - PEAK));
}

/**
 * Which energy each position of a list would have best: the energies of these very tracks, dealt out along the arc. So a
 * perfect arc can be had from any list, and a list of equal energies asks for nothing.
 * @param energies 0 calm .. 1 intense; null where it is not known
 * @returns an energy a position; empty where fewer than two are known
 */
export function arcTargets(energies: readonly (number | null | undefined)[]): number[] {
  const known = energies.filter((energy) => energy != null).sort((a, b) => a - b);
  const size = energies.length;
  if (known.length < 2) return [];
  const heights = energies.map((_, position) => arcAt(position / (size - 1)));
  const byHeight = heights.map((_, position) => position).sort((a, b) => heights[a]! - heights[b]! || a - b);
  const targets = new Array<number>(size);
  byHeight.forEach((position, rank) => {
    targets[position] = quantile(known, rank / (size - 1));
  });
  return targets;
}

/** Where the energies of a list lie closer together than this, a small difference is no large step. */
const LEAST_RANGE = 0.25;

/**
 * What each track costs at each position, 0 .. 1: the square of how far its energy is from the arc's, as a part of the range
 * of the list, so that a list of one style has an arc too. Small departures are nearly free, so that neighbours can change
 * places for a better transition; a storm at the end is not.
 * @returns costs[track][position]; 0 for tracks of unknown energy
 */
export function arcCosts(energies: readonly (number | null | undefined)[]): Float64Array[] {
  const targets = arcTargets(energies);
  const known = energies.filter((energy) => energy != null);
  const range = Math.max(LEAST_RANGE, Math.max(...known) - Math.min(...known));
  return energies.map((energy) =>
    Float64Array.from(energies, (_, position) => {
      const target = targets[position];
      if (energy == null || target === undefined) return 0;
      return ((energy - target) / range) ** 2;
    }),
  );
}

/** Between the values where it falls between two. */
function quantile(ascending: readonly number[], share: number): number {
  const at = share * (ascending.length - 1);
  const below = ascending[Math.floor(at)]!;
  const above = ascending[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}
