import { circleScores, contextScores, directScores } from './co-mention-scores';
import { cosineRows } from './sparse-similarity';
import { termVectors } from './term-weights';
import type { TextCounts } from './text-counts';

/** Scores of one artist's possible neighbours in one view, by artist index; absent or 0 is "nothing known". */
export type Scores = ReadonlyMap<number, number> | Float64Array;

/** The views, in the order of {@link textViews}. */
export const VIEWS = ['together', 'company', 'words', 'pages', 'circle'] as const;
export type View = (typeof VIEWS)[number];

/**
 * What is written about two artists, seen in five ways, artist after artist: together in a sentence or near each other, in
 * the company of the same others, in the same words, on the same pages, and with the same closest friends.
 * @param now ms since 1970
 */
export function* textViews(
  counts: TextCounts,
  now: number,
  terms = termVectors(counts.artistTerms()),
): Generator<Scores[]> {
  const coMentions = counts.coMentions(now);
  const views = [
    directScores(coMentions),
    contextScores(coMentions),
    cosineRows(terms),
    directScores(counts.pages()),
    circleScores(coMentions),
  ];
  for (const _ of counts.artistIds) yield views.map((view) => view.next().value!);
}
