import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CALIBRATION_FEATURES, FUSION_FEATURES, VIEW_FEATURES } from '@/recommenders/text/fusion-features';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { readDocumentNames } from '@/recommenders/text/read-document-names';
import { TextCounts } from '@/recommenders/text/text-counts';
import { VIEWS } from '@/recommenders/text/text-views';
import { readJudged, readTexts } from '../evaluation/read-texts';
import { ablateViews, withViews } from './train-text/ablate-views';
import { crossValidate } from './train-text/cross-validate';
import { fitCalibration } from './train-text/fit-calibration';
import { type Examples, fitLogistic } from './train-text/fit-logistic';
import { examplesOf, type JudgedCandidates, judgedCandidates } from './train-text/judged-candidates';
import { type LearnedFusion, measureCalibration } from './train-text/measure-calibration';
import { withoutPhrases } from './train-text/without-phrases';

const FOLDS = 5;
const L2 = 10;
const learn = (examples: Examples) => fitLogistic(examples, { l2: L2, notNegative: VIEW_FEATURES });
const WEIGHTS = 'src/recommenders/text/fusion-weights.ts';

/**
 * Learns how much each view of what is written says about who is listened to together, and writes
 * `src/recommenders/text/fusion-weights.ts`. Prints what artists get that had no part in the learning, and whether their
 * scores are true.
 *
 *   npm run train:text -- --documents FILE.jsonl[.gz] --names FILE.tsv --similar FILE.tsv [--ablation]
 *
 * With `--ablation` also what is left without each view, what each is by itself, what adding them up gives, and what is left
 * without noun phrases and without calibration.
 */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { documents: text, names: text, similar: text, ablation: { type: 'boolean' } },
  });
  const { documents, names: namesPath, similar } = values;
  if (!documents || !namesPath || !similar) throw new Error('--documents, --names and --similar are needed');
  const { names, judged } = await readJudged({ names: namesPath, similar });
  const matcher = createNameMatcher(names);
  const emptyCounts = () => new TextCounts(names.map(({ artistId }) => artistId));
  const counts = emptyCounts();
  const singleWords = emptyCounts();
  for await (const document of readTexts(documents, say)) {
    const read = readDocumentNames(document, matcher).counts;
    counts.add(document.site, read);
    if (values.ablation) singleWords.add(document.site, withoutPhrases(read));
  }
  const candidates = judgedCandidates(counts, judged);
  print({ folds: FOLDS, heldOut: crossValidate(candidates, FOLDS, learn) });
  print(measureCalibration(candidates, FOLDS, learnFusion));
  if (values.ablation) {
    print({ without: 'calibration', ...measureCalibration(candidates, FOLDS, learnMargins) });
    for (const row of ablateViews(candidates, FOLDS, learn)) print(row);
    for (const { views, ...metrics } of ablatePhrases(judgedCandidates(singleWords, judged)))
      print({ views: `${views}, without phrases`, ...metrics });
  }
  await writeFile(WEIGHTS, weightsFile(learnFusion(candidates)));
  say(`wrote ${WEIGHTS}`);
}

function* ablatePhrases(candidates: readonly JudgedCandidates[]) {
  yield { views: 'all', ...crossValidate(candidates, FOLDS, learn) };
  yield { views: 'words alone', ...crossValidate(withViews(candidates, isWords), FOLDS, learn) };
}

const isWords = (view: number): boolean => VIEWS[view] === 'words';

function learnFusion(judged: readonly JudgedCandidates[]): Required<LearnedFusion> {
  const weights = learn(examplesOf(judged));
  return { weights, calibration: fitCalibration(judged, weights, L2) };
}

function learnMargins(judged: readonly JudgedCandidates[]): LearnedFusion {
  return { weights: learn(examplesOf(judged)) };
}

function weightsFile({ weights, calibration }: Required<LearnedFusion>): string {
  const lines = (values: readonly number[], names: readonly string[]) =>
    values.map((value, place) => `  ${Number(value.toFixed(4))}, // ${names[place]}`).join('\n');
  return `/** Weights of the features of fusion-features, in their order. Written by \`npm run train:text\`. */
export const FUSION_WEIGHTS: readonly number[] = [
${lines(weights, FUSION_FEATURES)}
];

/** Weights of the calibration's features, in their order. */
export const CALIBRATION_WEIGHTS: readonly number[] = [
${lines(calibration, CALIBRATION_FEATURES)}
];
`;
}

function print(row: object): void {
  console.log(JSON.stringify(row));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
