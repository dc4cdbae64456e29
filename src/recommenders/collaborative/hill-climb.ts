/** A point of a grid of two settings, in steps from where the search began. */
export type Place = readonly [number, number];

/**
 * The best place of a grid by hill climbing: all eight around the best so far are tried until none is better, or
 * `mostTrials` have been made. Each place is tried once.
 * @param score higher is better
 * @param gain how much better a place must be to move there: less is chance
 * @returns the best place found and its score
 */
export async function hillClimb(
  score: (place: Place) => Promise<number>,
  mostTrials: number,
  gain = 0,
): Promise<{ place: Place; score: number; trials: number }> {
  const tried = new Map<string, number>();
  let best = { place: [0, 0] as Place, score: Number.NEGATIVE_INFINITY };
  const attempt = async (place: Place) => {
    const key = place.join();
    if (tried.has(key) || tried.size >= mostTrials) return;
    const reached = await score(place);
    tried.set(key, reached);
    if (reached > best.score + gain) best = { place, score: reached };
  };
  await attempt([0, 0]);
  for (let from: Place | undefined; from !== best.place; ) {
    from = best.place;
    // Along the axes first: on a small budget they say most.
    for (const [x, y] of aroundCentre) await attempt([from[0] + x, from[1] + y]);
  }
  return { ...best, trials: tried.size };
}

const aroundCentre: readonly Place[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, 1],
  [1, 1],
  [-1, -1],
];
