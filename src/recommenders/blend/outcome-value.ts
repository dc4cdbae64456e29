import type { PlayOutcome } from '@/domain/play-outcome';
import type { BlendOutcome } from './blend-belief';

/** What a listener did with a track of a list. */
export interface Heard {
  /** How the play ended that went furthest; null where it was not played. */
  outcome: PlayOutcome | null;
  feedback: 'like' | 'dislike' | null;
}

/**
 * What an answer says, and how much it counts: a word counts most, a skip within 30 seconds says no, a later one says it
 * mildly. What was not played says nothing: perhaps it was never come to.
 */
export function outcomeValue({ outcome, feedback }: Heard): Pick<BlendOutcome, 'value' | 'weight'> | null {
  if (feedback === 'like') return { value: 1, weight: 2 };
  if (feedback === 'dislike') return { value: 0, weight: 2 };
  if (outcome === 'complete') return { value: 1, weight: 1 };
  if (outcome === 'skip') return { value: 0, weight: 1 };
  if (outcome === 'partial') return { value: 0, weight: 0.4 };
  return null;
}
