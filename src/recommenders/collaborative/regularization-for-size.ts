const SMALLEST = 0.002;
const LARGEST = 0.15;

/**
 * A λ that suits a matrix of this size: s^(-3/4) with s = α0 √(|U| |I|), kept within 0.002 .. 0.15.
 *
 * With frequency scaling (ν = 1) the unobserved pairs lend every row a ridge of λ α0 |U| or λ α0 |I|, so one λ is ten
 * times too strong for a large set and ten times too weak for a household. The rule is a fit to the best λ found on
 * four sizes of Last.fm data; docs/collaborative.md has the measurements. The bounds keep it from being extrapolated
 * far beyond them.
 */
export function regularizationForSize(users: number, items: number, unobservedWeight: number): number {
  const size = unobservedWeight * Math.sqrt(users * items);
  return Math.min(LARGEST, Math.max(SMALLEST, size ** -0.75));
}
