/**
 * Track factors that lean on the artist's where few have heard the track: (n·track + k·artist) / (n + k), with n the
 * track's evidence. A track nobody has played gets its artist's factors; one that many have played keeps its own.
 * The shrinkage towards a group mean of a normal model (Efron & Morris 1975), k in listens.
 *
 * @param factors row-major, items × dimension; not changed
 * @param artistOf item row of each item's artist, -1 for items that are artists or have none
 * @param evidence n of each item: Σ confidences of its observations
 * @param strength k > 0: how many listens the artist's factors are worth
 */
export function leanOnArtist(
  factors: Float32Array,
  dimension: number,
  artistOf: ArrayLike<number>,
  evidence: ArrayLike<number>,
  strength = 2,
): Float32Array {
  const leaning = factors.slice();
  for (let item = 0; item < artistOf.length; item++) {
    const artist = artistOf[item]!;
    if (artist < 0) continue;
    const own = evidence[item]! / (evidence[item]! + strength);
    for (let f = 0; f < dimension; f++) {
      leaning[item * dimension + f] =
        own * factors[item * dimension + f]! + (1 - own) * factors[artist * dimension + f]!;
    }
  }
  return leaning;
}
