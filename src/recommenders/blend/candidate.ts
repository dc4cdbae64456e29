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

/** A track with what all recommenders together say about it. */
export interface BlendedCandidate {
  trackId: string;
  artistId: string;
  albumId: string | null;
  /** 0 .. 1. */
  score: number;
  /** How much of the relevance each signal gave; they sum to 1. */
  shares: Record<Signal, number>;
  /** Of the signals with a share, the largest share first. */
  reasons: Reason[];
}
