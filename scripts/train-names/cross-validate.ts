import { createRng, shuffled } from '@/domain/rng';
import { judgeNames } from '@/recommenders/text/name-evidence';
import { SignWeights } from '@/recommenders/text/sign-weights';
import { examplesOf, type FitOptions, fitNames } from './fit-names';
import type { LabelledPassage } from './label-passages';

/** Names found and meant, to be added up. */
export interface Counts {
  hits: number;
  found: number;
  meant: number;
}

/** Nearly all passages are learned from each time, as for the weights that ship. */
const FOLDS = 20;
/** How folds are drawn changes a score by half a point: the counts of so many drawings are added up. */
const DRAWINGS = 3;

export function scoresOf({ hits, found, meant }: Counts): { precision: number; recall: number; f1: number } {
  return { precision: hits / found, recall: hits / meant, f1: (2 * hits) / (found + meant) };
}

/** How the weights judge passages; `counts` says whose names are counted. */
export function judgePassages(
  passages: readonly LabelledPassage[],
  weights: ReadonlyMap<string, number>,
  counts: (artistId: string) => boolean = () => true,
): Counts {
  const total = { hits: 0, found: 0, meant: 0 };
  const tree = SignWeights.from(weights);
  for (const { names, labels } of passages) {
    judgeNames(names, tree).forEach((accepted, index) => {
      if (!counts(names.candidates[index]!.reading.artistId)) return;
      if (accepted) total.found++;
      if (labels[index]) total.meant++;
      if (accepted && labels[index]) total.hits++;
    });
  }
  return total;
}

/** Each passage judged by weights fitted on the other folds. */
export function validateByPassage(passages: readonly LabelledPassage[], options: FitOptions): Counts {
  const total = { hits: 0, found: 0, meant: 0 };
  for (let drawing = 0; drawing < DRAWINGS; drawing++) {
    const order = shuffled(passages, createRng(`folds by passage ${drawing}`));
    total.meant += missedIn(order);
    for (let fold = 0; fold < FOLDS; fold++) {
      const training = order.filter((_, index) => index % FOLDS !== fold).flatMap(examplesOf);
      const held = order.filter((_, index) => index % FOLDS === fold);
      add(total, judgePassages(held, fitNames(training, options)));
    }
  }
  return total;
}

/** The passages that were written last, judged by weights fitted on all others. */
export function validateNewest(
  passages: readonly LabelledPassage[],
  isNewest: (index: number) => boolean,
  options: FitOptions,
): Counts {
  const newest = passages.filter((_, index) => isNewest(index));
  const weights = fitNames(passages.filter((_, index) => !isNewest(index)).flatMap(examplesOf), options);
  const counts = judgePassages(newest, weights);
  return { ...counts, meant: counts.meant + missedIn(newest) };
}

/** Each artist's names judged by weights fitted on the names of the artists in the other folds. */
export function validateByArtist(passages: readonly LabelledPassage[], options: FitOptions): Counts {
  const artists = new Set(
    passages.flatMap(({ names }) => names.candidates.map(({ reading }) => reading.artistId)),
  );
  const examples = passages.flatMap(examplesOf);
  const total = { hits: 0, found: 0, meant: 0 };
  for (let drawing = 0; drawing < DRAWINGS; drawing++) {
    const order = shuffled([...artists].sort(), createRng(`folds by artist ${drawing}`));
    const foldOf = new Map(order.map((artist, index) => [artist, index % FOLDS]));
    total.meant += missedIn(passages);
    for (let fold = 0; fold < FOLDS; fold++) {
      const training = examples.filter(({ artistId }) => foldOf.get(artistId) !== fold);
      const weights = fitNames(training, options);
      add(
        total,
        judgePassages(passages, weights, (artistId) => foldOf.get(artistId) === fold),
      );
    }
  }
  return total;
}

/** Meant names that are no candidates. */
export const missedIn = (passages: readonly LabelledPassage[]): number =>
  passages.reduce((sum, { missed }) => sum + missed, 0);

function add(total: Counts, { hits, found, meant }: Counts): void {
  total.hits += hits;
  total.found += found;
  total.meant += meant;
}
