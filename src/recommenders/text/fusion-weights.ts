/** Weights of the features of fusion-features, in their order. Written by `npm run train:text`. */
export const FUSION_WEIGHTS: readonly number[] = [
  0, // together: score
  0.0975, // together: rank
  1.8111, // company: score
  0, // company: rank
  0.4769, // words: score
  1.2297, // words: rank
  0.1178, // pages: score
  0.9109, // pages: rank
  1.7681, // circle: score
  1.0119, // circle: rank
  -0.3814, // documents of the other
  0.1056, // documents
  -4.6736, // bias
];

/** Weights of the calibration's features, in their order. */
export const CALIBRATION_WEIGHTS: readonly number[] = [
  0.6371, // margin
  0.6634, // margin of the known
  2.0702, // known
  -1.1807, // bias
];
