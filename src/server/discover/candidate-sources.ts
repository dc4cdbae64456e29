import { database } from '@/infra/database';
import { type CollaborativeModel, loadCollaborativeModel } from '../training/collaborative-model';
import type { ListenerHistory } from './listener-history';

/** One artist written about like another. */
export interface WrittenAlike {
  artistId: string;
  otherId: string;
  /** 0 .. 1. */
  score: number;
}

/** What the recommenders know, apart from the tracks. */
export interface CandidateSources {
  /** Null before the first training. */
  collaborative: CollaborativeModel | null;
  /** Of the artists the listener cares for. */
  writtenAlike: readonly WrittenAlike[];
}

export async function loadCandidateSources(history: ListenerHistory): Promise<CandidateSources> {
  const [collaborative, writtenAlike] = await Promise.all([
    loadCollaborativeModel(),
    loadWrittenAlike([...history.artistWeights.keys()]),
  ]);
  return { collaborative, writtenAlike };
}

/** Those of an artist come as one object: each row of its own would cost the client more than the database. */
export async function loadWrittenAlike(artistIds: readonly string[]): Promise<WrittenAlike[]> {
  const rows = await database().$queryRaw<{ artistId: string; scores: Record<string, number> }[]>`
    SELECT "artistId"::text, json_object_agg("otherId", "score") AS "scores" FROM "ArtistTextSimilarity"
    WHERE "artistId" = ANY(${[...artistIds]}::uuid[]) GROUP BY "artistId"`;
  return rows.flatMap(({ artistId, scores }) =>
    Object.entries(scores).map(([otherId, score]) => ({ artistId, otherId, score })),
  );
}
