import type * as tfjs from '@tensorflow/tfjs';

export type Tensorflow = typeof tfjs;
/** The network's weights by name, on the backend. */
export type NetworkTensors = Record<string, tfjs.Tensor>;
