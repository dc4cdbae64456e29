import { fusionFeatures } from '@/recommenders/text/fusion-features';
import type { TextCounts } from '@/recommenders/text/text-counts';
import { textViews } from '@/recommenders/text/text-views';
import { NOW } from '../../evaluation/read-texts';
import type { Examples } from './fit-logistic';

/** An artist's possible neighbours, and which of them are listened to with them. */
export interface JudgedCandidates {
  artistId: string;
  /** Documents that name the artist. */
  documents: number;
  relevant: string[];
  candidates: { artistId: string; features: Float64Array; isRelevant: boolean }[];
}

/** The possible neighbours of all artists somebody has judged. */
export function judgedCandidates(
  counts: TextCounts,
  judged: readonly (readonly [string, string[]])[],
): JudgedCandidates[] {
  const lists = new Map(judged);
  const views = textViews(counts, NOW);
  return counts.artistIds.flatMap((artistId, artist) => {
    const scores = views.next().value!;
    const relevant = lists.get(artistId);
    if (!relevant) return [];
    const wanted = new Set(relevant);
    const candidates = [...fusionFeatures(scores, artist, counts.documents)].map(([index, features]) => {
      const other = counts.artistIds[index]!;
      return { artistId: other, features, isRelevant: wanted.has(other) };
    });
    return [{ artistId, documents: counts.documents[artist]!, relevant, candidates }];
  });
}

/** All of them as examples to learn from. */
export function examplesOf(judged: readonly JudgedCandidates[]): Examples {
  const all = judged.flatMap(({ candidates }) => candidates);
  return {
    features: all.map(({ features }) => features),
    labels: all.map(({ isRelevant }) => isRelevant),
  };
}
