import type { TrackLikeness } from '@/server/discover/track-likeness';
import type { TrackTruth } from './hidden-taste';
import type { SimulatedCrowd } from './simulated-crowd';
import type { SimulatedLibrary } from './simulated-library';

/** Everything that is there before the first list. */
export interface SimulatedWorld {
  library: SimulatedLibrary;
  truth: ReadonlyMap<string, TrackTruth>;
  crowd: SimulatedCrowd;
  likeness: TrackLikeness;
}
