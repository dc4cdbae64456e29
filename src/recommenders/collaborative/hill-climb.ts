/** A point of a grid of two settings, in steps from where the search began. */
export type Place = readonly [number, number];

/**
 * The best of a grid by hill climbing: all eight places around the best so far are tried until none is better, or
 * `mostTrials` have been made. Each place is tried once.
 * @param attempt what comes of a place
 * @param isBetter whether what came of a place is so much better that it is worth moving there
 * @returns what came of the best place
 */
export async function hillClimb<Result>(
  attempt: (place: Place) => Promise<Result>,
  mostTrials: number,
  isBetter: (candidate: Result, best: Result) => boolean,
): Promise<Result> {
  const tried = new Set<string>();
  let best: { place: Place; result: Result } | undefined;
  const visit = async (place: Place) => {
    if (tried.has(place.join()) || tried.size >= mostTrials) return;
    tried.add(place.join());
    const result = await attempt(place);
    if (!best || isBetter(result, best.result)) best = { place, result };
  };
  await visit([0, 0]);
  for (let from: Place | undefined; from !== best!.place; ) {
    from = best!.place;
    // Along the axes first: on a small budget they say most.
    for (const [x, y] of aroundCentre) await visit([from[0] + x, from[1] + y]);
  }
  return best!.result;
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
