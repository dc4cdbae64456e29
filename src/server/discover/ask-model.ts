import type { ItemObservation } from '@/recommenders/collaborative/kernels/factor-server';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { ListenerHistory } from './listener-history';
import { observedByModel } from './observed-by-model';

/** What a model was told of a listener, and what it says of all it knows. */
export interface ModelAnswer {
  model: CollaborativeModel;
  at: number;
  observations: ItemObservation[];
  /** Of each row. */
  scores: ArrayLike<number>;
}

const answers = new WeakMap<ListenerHistory, ModelAnswer>();

/** What a model says to a listener; null where it knows nothing they want. The last answer is kept for as long as their history. */
export function askModel(model: CollaborativeModel, history: ListenerHistory, now: Date): ModelAnswer | null {
  const before = answers.get(history);
  if (before?.model === model && before.at === now.getTime()) return before;
  const observations = observedByModel(model, history, now);
  if (!observations.some(({ target }) => target > 0)) return null;
  const answer = { model, at: now.getTime(), observations, scores: model.recommender.scores(observations) };
  answers.set(history, answer);
  return answer;
}
