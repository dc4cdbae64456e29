/** Weights of the features of fusion-features, in their order. Written by `npm run train:text`. */
export const FUSION_WEIGHTS: readonly number[] = [
  0, // together: score
  0.1237, // together: rank
  1.8231, // company: score
  0, // company: rank
  0.4424, // words: score
  1.2748, // words: rank
  0.0954, // pages: score
  0.9159, // pages: rank
  1.7559, // circle: score
  1.011, // circle: rank
  -0.3651, // documents of the other
  0.1058, // documents
  -4.7283, // bias
];
