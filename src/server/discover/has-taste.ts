import type { ListenerHistory } from './listener-history';

/**
 * Whether there is anything to go by: an artist or track the listener cares for. Skips and dislikes alone say what to
 * leave out, not what to look for.
 */
export function hasTaste({ artistWeights, trackWeights }: ListenerHistory): boolean {
  return artistWeights.size > 0 || trackWeights.size > 0;
}
