/** The three recommenders. */
export type Signal = 'collaborative' | 'text' | 'audio';

export const SIGNALS: readonly Signal[] = ['collaborative', 'text', 'audio'];

/** Why a recommender proposes a track. */
export interface Reason {
  signal: Signal;
  /** For the listener: "Often played by people who play Nina Simone". */
  text: string;
  /** What it rests on: a sentence and its address, a count of listeners, the nearest liked track. Passed on untouched. */
  evidence?: unknown;
}

/** A track as one recommender proposes it to one listener. */
export interface Candidate {
  trackId: string;
  artistId: string;
  /** Null for tracks that belong to no album. */
  albumId: string | null;
  signal: Signal;
  /** On the recommender's own scale; only its order counts. Higher is better. */
  score: number;
  reasons: readonly Reason[];
}

/** What the odds of a like are made of: all that is known of a track before it is heard. */
export interface BlendFeatures {
  /** Its standing among what each signal has an opinion of, 0 .. 1; 0 where it has none. */
  ranks: Record<Signal, number>;
  /** Its standing by how near it is to what the listener loves, by all signals together, 0 .. 1; 0 where that is unknown. */
  nearness: number;
  /** How near it is to what the listener has lately turned down, 0 .. 1. */
  distaste: number;
}

/** A track with what all recommenders together say about it. */
export interface BlendedCandidate {
  trackId: string;
  artistId: string;
  albumId: string | null;
  /** How likely the listener likes it, 0 .. 1. */
  score: number;
  /** What the odds were made of, to learn from what comes of it. */
  features: BlendFeatures;
  /** How much of the relevance each signal gave; they sum to 1. */
  shares: Record<Signal, number>;
  /** Of the signals with a share, the largest share first. */
  reasons: Reason[];
}
