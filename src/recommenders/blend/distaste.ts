/** Something the listener turned down. */
export interface Refusal {
  trackId: string;
  kind: 'skip' | 'dislike';
  ageDays: number;
}

/** How sure a refusal is: a skip may have been the mood of the moment. */
const SURENESS = { skip: 0.4, dislike: 1 };
/** A refusal counts half after so many days: it is not held against a kind of music for ever. */
const HALF_LIFE_DAYS = 30;
/** Of all pairs of tracks so many are less alike than those that count as neighbours. */
const NEIGHBOURS_FROM = 0.8;
/** What fades below this is forgotten. */
const FORGOTTEN = 0.02;

/** A refusal as it stands today. */
export interface StandingRefusal {
  trackId: string;
  /** 0 .. 1. */
  strength: number;
}

/** What is left of refusals, strongest first; several of one track add up to a surer one. */
export function standingRefusals(refusals: readonly Refusal[]): StandingRefusal[] {
  const doubt = new Map<string, number>();
  for (const { trackId, kind, ageDays } of refusals) {
    const strength = SURENESS[kind] * 0.5 ** (Math.max(0, ageDays) / HALF_LIFE_DAYS);
    doubt.set(trackId, (doubt.get(trackId) ?? 1) * (1 - strength));
  }
  return [...doubt]
    .map(([trackId, left]) => ({ trackId, strength: 1 - left }))
    .filter(({ strength }) => strength >= FORGOTTEN)
    .sort((a, b) => b.strength - a.strength || (a.trackId < b.trackId ? -1 : 1));
}

/**
 * How near a track is to what was turned down, 0 .. 1: the chance that at least one refusal was meant for its
 * neighbourhood, which fades from the refused track outwards (noisy or, Pearl 1988).
 *
 * @param likeness to each of them, as a share of all pairs that are less alike
 * @param weights how many times each counts, as if it had been said so often; once each when left out
 */
export function distasteOf(
  refusals: readonly StandingRefusal[],
  likeness: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  let spared = 1;
  for (let k = 0; k < refusals.length; k++) {
    const nearness = (likeness[k]! - NEIGHBOURS_FROM) / (1 - NEIGHBOURS_FROM);
    if (nearness <= 0) continue;
    const left = 1 - refusals[k]!.strength * Math.min(1, nearness);
    spared *= weights ? left ** weights[k]! : left;
  }
  return 1 - spared;
}
