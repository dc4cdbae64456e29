import { type Example, fitLogistic } from './fit-logistic';
import { type LabelledPassage, signsOf } from './label-passages';

export interface FitOptions {
  l2: number;
  /** Signs of fewer candidates are left out. */
  support: number;
}

interface SignedExample {
  artistId: string;
  signs: string[];
  label: boolean;
}

/**
 * A passage's candidates as examples, each twice: as the first round sees it, when only sure names are accepted, and as
 * the last round would see it if all were judged rightly.
 */
export function examplesOf(passage: LabelledPassage): SignedExample[] {
  const { names, labels } = passage;
  const sure = names.candidates.map(({ isSure }) => isSure);
  const right = labels.map((label, index) => label || sure[index]!);
  return [sure, right].flatMap((accepted) =>
    signsOf(passage, accepted, accepted === sure).flatMap((signs, index) =>
      signs.length > 0
        ? [{ artistId: names.candidates[index]!.reading.artistId, signs, label: labels[index]! }]
        : [],
    ),
  );
}

/** Fits the weights of signs that enough candidates have. */
export function fitNames(
  examples: readonly SignedExample[],
  { l2, support }: FitOptions,
): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) count.set(sign, (count.get(sign) ?? 0) + 0.5);
  const kept = [...count.keys()].filter((sign) => count.get(sign)! >= support).sort();
  const index = new Map(kept.map((sign, at) => [sign, at]));
  const numbered: Example[] = examples.map(({ signs, label }) => ({
    features: signs.flatMap((sign) => index.get(sign) ?? []),
    label,
    weight: 0.5,
  }));
  const weights = fitLogistic(numbered, kept.length, { l2 });
  return new Map(kept.map((sign, at) => [sign, weights[at]!]));
}
