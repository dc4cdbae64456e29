/** A circle of the picture: centre and radius in the unit of its height. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

const ROUNDS = 200;
/** Kept free between two discs, and at the edge. */
const GAP = 0.015;

/**
 * Moves discs apart until none lies on another, as little as that takes, and keeps them inside the picture; what lay near
 * still lies near. Where there is no room for all, what overlap is left is small. O(rounds · n²).
 *
 * @param width of the picture, in heights
 */
export function spreadOut(discs: readonly Disc[], width: number): Disc[] {
  const placed = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (let i = 0; i < placed.length; i++) {
      for (let j = 0; j < i; j++) if (pushApart(placed[i]!, placed[j]!, i + j)) isMoved = true;
    }
    for (const disc of placed) {
      disc.x = clamp(disc.x, disc.radius + GAP, width - disc.radius - GAP);
      disc.y = clamp(disc.y, disc.radius + GAP, 1 - disc.radius - GAP);
    }
    if (!isMoved) break;
  }
  return placed;
}

/** Each gives way by the share of the other, so that the large ones stay. */
function pushApart(a: Disc, b: Disc, turn: number): boolean {
  const wanted = a.radius + b.radius + GAP;
  let [dx, dy] = [a.x - b.x, a.y - b.y];
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted - 1e-4) return false;
  if (distance < 1e-6) {
    // Just on each other: any way is as good, but always the same one.
    [dx, dy, distance] = [Math.cos(turn), Math.sin(turn), 1];
    distance = 1;
  }
  const missing = wanted - Math.min(distance, Math.hypot(a.x - b.x, a.y - b.y));
  const part = b.radius / (a.radius + b.radius);
  a.x += (dx / distance) * missing * part;
  a.y += (dy / distance) * missing * part;
  b.x -= (dx / distance) * missing * (1 - part);
  b.y -= (dy / distance) * missing * (1 - part);
  return true;
}

const clamp = (value: number, low: number, high: number): number =>
  high < low ? (low + high) / 2 : Math.min(high, Math.max(low, value));
