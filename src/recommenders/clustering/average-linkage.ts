import type { Distances } from './k-medoids';

/**
 * Groups things by average linkage (UPGMA, Sokal & Michener 1958): the two groups that are nearest on average become one, as
 * long as they are no farther apart than asked. What is far from all others stays alone, and nobody has to say how many groups
 * there are. Ties fall to those that come first. O(n³): for some dozens of things.
 *
 * @returns indices of each group, ascending; groups by their first
 */
export function groupByAverage({ size, values }: Distances, farthest: number): number[][] {
  const groups = Array.from({ length: size }, (_, point) => [point]);
  // Sums over all pairs of two groups; those of a group that has joined another are never looked at again.
  const sums = Float64Array.from(values);
  const present = groups.map((_, point) => point);
  while (present.length > 1) {
    let nearest: [number, number] | null = null;
    let least = farthest;
    for (const [position, a] of present.entries()) {
      for (const b of present.slice(position + 1)) {
        const mean = sums[a * size + b]! / (groups[a]!.length * groups[b]!.length);
        if (mean < least || (nearest === null && mean === least)) [nearest, least] = [[a, b], mean];
      }
    }
    if (nearest === null) break;
    const [into, from] = nearest;
    groups[into]!.push(...groups[from]!);
    for (const other of present) {
      sums[into * size + other]! += sums[from * size + other]!;
      sums[other * size + into]! += sums[other * size + from]!;
    }
    present.splice(present.indexOf(from), 1);
  }
  return present.map((group) => groups[group]!.sort((a, b) => a - b));
}
