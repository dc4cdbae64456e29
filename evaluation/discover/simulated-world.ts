import type { ListeningEvent } from '@/recommenders/collaborative/preference-from-history';
import type { PoolTrack } from '@/server/discover/candidate-pool';
import type { WrittenAlike } from '@/server/discover/candidate-sources';
import type { TrackLikeness } from '@/server/discover/track-likeness';
import type { SimulatedCrowd } from './train-crowd';

/** Everything that is there before the first list. */
export interface SimulatedWorld {
  library: { pool: ReadonlyMap<string, PoolTrack>; writtenAlike: readonly WrittenAlike[] };
  crowd: SimulatedCrowd;
  likeness: TrackLikeness;
  /**
   * Somebody to make lists for: the same for the same id.
   * @param turnsAt week in which their taste turns to other music
   */
  createListener: (id: string, turnsAt?: number) => SimulatedListener;
}

/** Somebody whose likes no recommender sees. */
export interface SimulatedListener {
  id: string;
  /** What they have played and said so far, before the first list. */
  events: ListeningEvent[];
  /** How likely they like each track, 0 .. 1, in a week; asked week after week. */
  likesIn: (week: number) => ReadonlyMap<string, number>;
  /** What they play by themselves in the week that was asked for last. */
  ownPlays: () => ListeningEvent[];
  /** They have come to like an artist, and play them by themselves from now on. */
  meet: (artistId: string) => void;
}
