/** k: how many listens the artist's say is worth. */
const ARTIST_LISTENS = 2;

/**
 * Track factors that lean on the artist's where few have heard the track: (n·track + k·artist) / (n + k), with n the
 * track's evidence. A track nobody has played gets its artist's factors; one that many have played keeps its own.
 * The shrinkage towards a group mean of a normal model (Efron & Morris 1975), k in listens.
 *
 * @param factors row-major, items × dimension; not changed
 * @param artistOf item row of each item's artist, -1 for items that are artists or have none
 * @param evidence n of each item: Σ confidences of its observations
 */
export function leanOnArtist(
  factors: Float32Array,
  dimension: number,
  artistOf: ArrayLike<number>,
  evidence: ArrayLike<number>,
): Float32Array {
  const leaning = factors.slice();
  const shares = ownShares(evidence);
  for (let item = 0; item < artistOf.length; item++) {
    const artist = artistOf[item]!;
    if (artist < 0) continue;
    const own = shares[item]!;
    for (let f = 0; f < dimension; f++) {
      leaning[item * dimension + f] =
        own * factors[item * dimension + f]! + (1 - own) * factors[artist * dimension + f]!;
    }
  }
  return leaning;
}

/** n / (n + k) of each item: how much its own say counts beside its artist's. */
export function ownShares(evidence: ArrayLike<number>): Float32Array {
  return Float32Array.from(evidence, (own) => own / (own + ARTIST_LISTENS));
}
