import { onceForEach } from '@/domain/once-for-each';
import type { CollaborativeModel } from '../training/collaborative-model';
import type { PoolTrack } from './candidate-pool';

/** Where a track stands in a model: the row of its own, and the one that speaks for it; undefined where there is none. */
interface RowsInModel {
  own: number | undefined;
  /** Of the track, or of its artist where the model knows no more. */
  any: number | undefined;
}

/** Looked up once a track: rows go by texts, and the same tracks are asked about for one listener after another. */
const rowsKnown = onceForEach((_: CollaborativeModel) => new WeakMap<PoolTrack, RowsInModel>());

export function rowsInModel(model: CollaborativeModel, track: PoolTrack): RowsInModel {
  const known = rowsKnown(model);
  const before = known.get(track);
  if (before) return before;
  const own = model.rowOf.get(`track:${track.id}`);
  const rows = { own, any: own ?? model.rowOf.get(`artist:${track.artistId}`) };
  known.set(track, rows);
  return rows;
}
