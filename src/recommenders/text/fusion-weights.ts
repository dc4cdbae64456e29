/** Weights of the features of fusion-features, in their order. Written by `npm run train:text`. */
export const FUSION_WEIGHTS: readonly number[] = [
  0.4695, // together: share
  -0.3669, // together: root of share
  1.2737, // together: rank
  0.9707, // company: share
  1.4316, // company: root of share
  -0.5523, // company: rank
  0.3492, // words: share
  -0.0235, // words: root of share
  0.6309, // words: rank
  0.3904, // pages: share
  -0.3414, // pages: root of share
  0.9503, // pages: rank
  -0.264, // circle: share
  1.7465, // circle: root of share
  1.3958, // circle: rank
  -1.9777, // together x company
  0.7153, // together x words
  0.6385, // company x words
  -0.3093, // documents of the other
  0.0714, // documents
  -4.7736, // bias
];
