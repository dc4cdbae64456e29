/**
 * Confidences of one listener's play counts of a file: 1 + log2(1 + plays / their mean). Scales differ from file to file
 * (plays, seconds, stars) and from listener to listener, so counts are taken relative to the mean, and grow like a
 * logarithm: the hundredth play says less than the first.
 * @param plays above 0
 */
export function relativeConfidences(plays: ArrayLike<number>): Float32Array {
  let sum = 0;
  for (let k = 0; k < plays.length; k++) sum += plays[k]!;
  const mean = sum / plays.length;
  return Float32Array.from(plays, (count) => 1 + Math.log2(1 + count / mean));
}
