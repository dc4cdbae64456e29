import { fitFactorsFromSound, type SoundToFactors } from '@/recommenders/collaborative/factors-from-sound';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { PoolTrack } from './candidate-pool';

/** Tracks it is learned from, spread over the library: more change little. */
const MOST_ITEMS = 4000;
/** Learned anew when so much more or less of the library was listened to. */
const GROWTH = 1.2;

type Fitted = { tracks: number; map: SoundToFactors | null };
const fittedOf = new WeakMap<CollaborativeModel, Fitted>();

/**
 * How a model's factors follow from sound, by the tracks that have both; learned once a model, and again as more of the
 * library is listened to. In the coordinates of the model's server.
 * @returns null where sound does not tell who listens
 */
export function soundToFactors(
  model: CollaborativeModel,
  pool: ReadonlyMap<string, PoolTrack>,
): SoundToFactors | null {
  const both = [...pool.values()].filter(({ id, embedding }) => embedding && model.rowOf.has(`track:${id}`));
  const known = fittedOf.get(model);
  if (known && both.length < known.tracks * GROWTH && known.tracks < both.length * GROWTH) return known.map;
  const step = Math.max(1, both.length / MOST_ITEMS);
  const items = Array.from({ length: Math.floor(both.length / step) }, (_, i) => {
    const { id, embedding } = both[Math.floor(i * step)]!;
    return {
      embedding: embedding!,
      factors: model.recommender.server.factorsOf(model.rowOf.get(`track:${id}`)!).slice(),
    };
  });
  const fitted = { tracks: both.length, map: fitFactorsFromSound(items) };
  fittedOf.set(model, fitted);
  return fitted.map;
}
