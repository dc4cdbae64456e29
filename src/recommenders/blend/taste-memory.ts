/** A track that was heard to the end or liked. */
export interface Wanted {
  artistId: string;
  ageDays: number;
}

/** Days after which what was wanted may count half; for ever is tried beside them. */
const HALF_LIVES_DAYS = [60, 30, 14, 7];
/** What was wanted lately is to be foretold. */
const RECENT_DAYS = 14;
/** With fewer there is no telling a turn from a whim. */
const FEWEST_RECENT = 6;
/** Evenly thinned to so many, lately and before: more change nothing that can be told. */
const MOST = { recent: 60, before: 300 };
/** Difference of likeness, as a share of all pairs, at which a track foretells another e times less. */
const SOFTNESS = 0.1;
/** Anything may be wanted now and then, whatever was wanted before. */
const BY_CHANCE = 0.1;
/** Log likelihood by which forgetting must be better: of one who has not turned, long memory knows more. */
const EVIDENCE = 4;

/**
 * After how many days what a listener wanted should count half: infinity, unless their taste has turned. Each track of the last
 * two weeks is foretold by all others, of whatever day, as a kernel density in which age counts by a half-life; the half-life
 * whose density makes them likeliest is taken (likelihood cross-validation: Duin 1976, IEEE Transactions on Computers 25; here
 * of the width in time). Where nothing has turned, all halves foretell alike and the longest, which has most to go by, wins; where it
 * has, what is old only thins out what is true. Tracks by the same artist foretell nothing of each other.
 * O(recent · all).
 *
 * @param likenessTo some of them, by their indices, of one after another: the share of pairs of tracks that are less alike, 0 .. 1
 */
export function findTasteMemory(
  wanted: readonly Wanted[],
  likenessTo: (others: readonly number[]) => (index: number) => ArrayLike<number>,
): number {
  const indices = wanted.map((_, index) => index);
  const isRecent = (index: number) => wanted[index]!.ageDays <= RECENT_DAYS;
  const recent = thinned(indices.filter(isRecent), MOST.recent);
  const before = indices.filter((index) => !isRecent(index));
  if (recent.length < FEWEST_RECENT || before.length === 0) return Number.POSITIVE_INFINITY;
  const kept = thinned(before, MOST.before);
  const foretelling = [...recent, ...kept];
  /** Those that are kept stand for those that are not. */
  const countOf = (k: number) => (k < recent.length ? 1 : before.length / kept.length);
  const likenessOf = likenessTo(foretelling);
  const near = recent.map((a) => {
    const likeness = likenessOf(a);
    return foretelling.map((b, k) =>
      wanted[a]!.artistId === wanted[b]!.artistId ? null : Math.exp((likeness[k]! - 1) / SOFTNESS),
    );
  });
  const known = near.flat().filter((value) => value !== null);
  if (known.length === 0) return Number.POSITIVE_INFINITY;
  const background = known.reduce((sum, value) => sum + value, 0) / known.length;
  const likelihood = (halfLifeDays: number) => {
    const weights = foretelling.map(
      (index, k) => countOf(k) * 0.5 ** (wanted[index]!.ageDays / halfLifeDays),
    );
    return near.reduce((total, row) => {
      const others = weights.map((weight, k) => (row[k] === null ? 0 : weight));
      const mass = others.reduce((sum, weight) => sum + weight, 0);
      const density = others.reduce((sum, weight, k) => sum + weight * (row[k] ?? 0), 0);
      const foretold = mass > 0 ? density / mass : background;
      return total + Math.log(BY_CHANCE * background + (1 - BY_CHANCE) * foretold);
    }, 0);
  };
  let best = {
    halfLifeDays: Number.POSITIVE_INFINITY,
    value: likelihood(Number.POSITIVE_INFINITY) + EVIDENCE,
  };
  for (const halfLifeDays of HALF_LIVES_DAYS) {
    const value = likelihood(halfLifeDays);
    if (value > best.value) best = { halfLifeDays, value };
  }
  return best.halfLifeDays;
}

/** At most so many, evenly spread over the order they are in. */
function thinned(indices: readonly number[], most: number): number[] {
  const step = Math.max(1, indices.length / most);
  return Array.from({ length: Math.min(most, indices.length) }, (_, k) => indices[Math.floor(k * step)]!);
}
