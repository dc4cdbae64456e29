/** Weights of the features of fusion-features, in their order. Written by `npm run train:text`. */
export const FUSION_WEIGHTS: readonly number[] = [
  0, // together: score
  0.1039, // together: rank
  1.7705, // company: score
  0, // company: rank
  0.4314, // words: score
  1.275, // words: rank
  0.1306, // pages: score
  0.9087, // pages: rank
  1.7922, // circle: score
  1.0123, // circle: rank
  -0.3832, // documents of the other
  0.1061, // documents
  -4.6465, // bias
];

/** Weights of the calibration's features, in their order. */
export const CALIBRATION_WEIGHTS: readonly number[] = [
  0.6397, // margin
  0.6575, // margin of the known
  2.0626, // known
  -1.1776, // bias
];
