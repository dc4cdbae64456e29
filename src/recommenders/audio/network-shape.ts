import { keyShapes } from './key-network';
import { MEL_BANDS } from './log-frames';
import { tempoShapes } from './tempo-network';

/** Frames in a patch: 5.94 s. */
export const PATCH_FRAMES = 256;
export const PATCH_SIZE = PATCH_FRAMES * MEL_BANDS;
/** What the network says about a patch; `joinEmbedding` adds what else is known to make the stored one. */
export const NETWORK_EMBEDDING_SIZE = 40;

const TRUNK = [96, 128, 128] as const;
const POOLED = 2 * (TRUNK[0] + TRUNK[2]);

/** Every weight of the network with its shape. Convolutions of patches run over time only, on pairs of frames: [1, taps, in, out]. */
export function networkShapes(styleCount: number): Record<string, number[]> {
  return {
    'trunk1/filter': [1, 3, 2 * MEL_BANDS, TRUNK[0]],
    'trunk1/bias': [TRUNK[0]],
    'trunk2/filter': [1, 3, 2 * TRUNK[0], TRUNK[1]],
    'trunk2/bias': [TRUNK[1]],
    'trunk3/filter': [1, 3, TRUNK[1], TRUNK[2]],
    'trunk3/bias': [TRUNK[2]],
    'embedding/matrix': [POOLED, NETWORK_EMBEDDING_SIZE],
    'embedding/bias': [NETWORK_EMBEDDING_SIZE],
    'style/matrix': [NETWORK_EMBEDDING_SIZE, styleCount],
    'style/bias': [styleCount],
    // The level of the patch is told beside what was pooled: the trunk does not hear it.
    'loudness/matrix': [POOLED + 1, 1],
    'loudness/bias': [1],
    ...tempoShapes,
    ...keyShapes,
  };
}
