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

export function loadWrittenAlike(artistIds: readonly string[]): Promise<WrittenAlike[]> {
  return database().artistTextSimilarity.findMany({
    where: { artistId: { in: [...artistIds] } },
    select: { artistId: true, otherId: true, score: true },
  });
}
