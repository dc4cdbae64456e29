import { VIEWS } from '@/recommenders/text/text-views';
import type { TextMetrics } from '../../evaluation/text-metrics';
import { crossValidate } from './cross-validate';
import type { Examples } from './fit-logistic';
import type { JudgedCandidates } from './judged-candidates';

/** What lists are worth, on artists that had no part in the learning, without each view, and with it alone. */
export function* ablateViews(
  judged: readonly JudgedCandidates[],
  folds: number,
  learn: (examples: Examples) => readonly number[],
): Generator<{ views: string } & TextMetrics> {
  const measured = (views: string, isUsed: (view: number) => boolean) => ({
    views,
    ...crossValidate(withViews(judged, isUsed), folds, learn),
  });
  for (const [place, view] of VIEWS.entries()) {
    yield measured(`without ${view}`, (other) => other !== place);
    yield measured(`${view} alone`, (other) => other === place);
  }
  // Nothing is learned here: each view's score by its best, added up (CombSUM, Fox & Shaw 1994).
  const sum = (isAdded: (view: number) => boolean) => () =>
    Array.from(judged[0]!.candidates[0]!.features, (_, place) =>
      place < 2 * VIEWS.length && place % 2 === 0 && isAdded(place / 2) ? 1 : 0,
    );
  const squared = judged.map((artist) => ({
    ...artist,
    candidates: artist.candidates.map((candidate) => ({
      ...candidate,
      // Features have the root of the score.
      features: candidate.features.map((value) => value ** 2),
    })),
  }));
  yield {
    views: 'sum of all scores',
    ...crossValidate(
      squared,
      folds,
      sum(() => true),
    ),
  };
  yield {
    views: 'sum of together, company and words',
    ...crossValidate(
      squared,
      folds,
      sum((view) => view < 3),
    ),
  };
}

/** The candidates with what some views say of them, and those that no such view knows left out. */
export function withViews(
  judged: readonly JudgedCandidates[],
  isUsed: (view: number) => boolean,
): JudgedCandidates[] {
  return judged.map((artist) => ({
    ...artist,
    candidates: artist.candidates
      .map((candidate) => ({
        ...candidate,
        features: candidate.features.map((value, place) =>
          place >= 2 * VIEWS.length || isUsed(Math.floor(place / 2)) ? value : 0,
        ),
      }))
      .filter(({ features }) => features.subarray(0, 2 * VIEWS.length).some((value) => value > 0)),
  }));
}
