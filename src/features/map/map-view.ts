/** How the unit square of the map lies on the canvas: a point is at `x * scale + left`, `y * scale + top`, in CSS pixels. */
export interface MapView {
  scale: number;
  left: number;
  top: number;
}

/** The whole map in the middle of a canvas. */
export function wholeMap(width: number, height: number): MapView {
  const scale = Math.min(width, height);
  return { scale, left: (width - scale) / 2, top: (height - scale) / 2 };
}

/** Radius of a point: fewer points and a nearer view make larger ones. */
export function pointRadius(view: MapView, count: number, smallerSide: number): number {
  const crowd = Math.max(1.1, Math.min(5, 160 / Math.sqrt(Math.max(1, count))));
  return crowd * Math.sqrt(Math.max(1, view.scale / smallerSide)) ** 0.8;
}

/**
 * The point to go to from another in a direction, for the arrow keys: near, and rather straight ahead than aside.
 * @param towards unit vector, y grows downwards
 * @returns null where there is none ahead
 */
export function neighbourTowards(
  { x, y }: { x: readonly number[]; y: readonly number[] },
  from: number,
  towards: { x: number; y: number },
): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - x[from]!, y[i]! - y[from]!];
    const ahead = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y - dy * towards.x);
    if (i === from || ahead <= aside) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}
