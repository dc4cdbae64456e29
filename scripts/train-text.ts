import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FUSION_FEATURES, VIEW_FEATURES } from '@/recommenders/text/fusion-features';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { readDocumentNames } from '@/recommenders/text/read-document-names';
import { TextCounts } from '@/recommenders/text/text-counts';
import { readJudged, readTexts } from '../evaluation/read-texts';
import { ablateViews } from './train-text/ablate-views';
import { crossValidate } from './train-text/cross-validate';
import { type Examples, fitLogistic } from './train-text/fit-logistic';
import { examplesOf, judgedCandidates } from './train-text/judged-candidates';

const FOLDS = 5;
const learn = (examples: Examples) => fitLogistic(examples, { l2: 10, notNegative: VIEW_FEATURES });
const WEIGHTS = 'src/recommenders/text/fusion-weights.ts';

/**
 * Learns how much each view of what is written says about who is listened to together, and writes
 * `src/recommenders/text/fusion-weights.ts`. Prints what artists get that had no part in the learning.
 *
 *   npm run train:text -- --documents FILE.jsonl[.gz] --names FILE.tsv --similar FILE.tsv [--ablation]
 *
 * With `--ablation` also what is left without each view, what each is by itself, and what adding them up gives.
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
  const counts = new TextCounts(names.map(({ artistId }) => artistId));
  for await (const document of readTexts(documents, say)) {
    counts.add(document.site, readDocumentNames(document, matcher).counts);
  }
  const candidates = judgedCandidates(counts, judged);
  console.log(JSON.stringify({ folds: FOLDS, heldOut: crossValidate(candidates, FOLDS, learn) }));
  if (values.ablation)
    for (const row of ablateViews(candidates, FOLDS, learn)) console.log(JSON.stringify(row));
  const weights = learn(examplesOf(candidates));
  await writeFile(WEIGHTS, weightsFile(weights));
  say(`wrote ${WEIGHTS}`);
}

function weightsFile(weights: readonly number[]): string {
  const lines = weights.map(
    (weight, place) => `  ${Number(weight.toFixed(4))}, // ${FUSION_FEATURES[place]}`,
  );
  return `/** Weights of the features of fusion-features, in their order. Written by \`npm run train:text\`. */
export const FUSION_WEIGHTS: readonly number[] = [
${lines.join('\n')}
];
`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

await main().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
