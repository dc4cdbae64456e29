import type { ItemObservation } from '@/recommenders/collaborative/kernels/factor-server';
import { preferenceFromHistory } from '@/recommenders/collaborative/preference-from-history';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { ListenerHistory } from './listener-history';

/** A listener's preferences by the rows of a model; of what it does not know it has nothing to say. */
export function observedByModel(
  { rowOf, halfLifeDays }: CollaborativeModel,
  { events }: ListenerHistory,
  now: Date,
): ItemObservation[] {
  return preferenceFromHistory(events, now, { halfLifeDays }).flatMap(({ item, ...rest }) => {
    const row = rowOf.get(item);
    return row === undefined ? [] : [{ item: row, ...rest }];
  });
}
