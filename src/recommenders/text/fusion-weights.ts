/** Weights of the features of fusion-features, in their order. Written by `npm run train:text`. */
export const FUSION_WEIGHTS: readonly number[] = [
  0, // together: score
  0.1081, // together: rank
  1.8263, // company: score
  0, // company: rank
  0.4486, // words: score
  1.1674, // words: rank
  0.0866, // pages: score
  0.9591, // pages: rank
  1.7635, // circle: score
  1.0261, // circle: rank
  -0.3597, // documents of the other
  0.1071, // documents
  -4.75, // bias
];

/** Weights of the calibration's features, in their order. */
export const CALIBRATION_WEIGHTS: readonly number[] = [
  0.6404, // margin
  0.658, // margin of the known
  2.0536, // known
  -1.1706, // bias
];
