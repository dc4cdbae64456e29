import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Passage,
  placeKey,
  readPassageNames,
  readPassages,
} from '@tests/fixtures/ambiguous-names/read-passages';
import { createNameMatcher, type NameMatcher } from '@/recommenders/text/name-matcher';
import { tokenise } from '@/recommenders/text/tokenise';
import {
  type Counts,
  judgePassages,
  missedIn,
  scoresOf,
  validateByArtist,
  validateByPassage,
  validateNewest,
} from './train-names/cross-validate';
import { examplesOf, fitNames } from './train-names/fit-names';
import { labelPassage } from './train-names/label-passages';
import { weightsFile } from './train-names/weights-file';

/**
 * Fits the weights by which names in texts are judged (`src/recommenders/text/name-weights.ts`) on the hand-made passages
 * in `tests/fixtures/ambiguous-names`, and says how well they do: on the newest ones, on passages and on artists held out, on what they were
 * fitted on, and beside matchers that do not judge. The same passages give the same file. Takes two minutes.
 *
 *   npm run train:names -- [--l2 2] [--support 2] [--out FILE]
 */
const { values: options } = parseArgs({
  options: {
    l2: { type: 'string', default: '2' },
    support: { type: 'string', default: '2' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../src/recommenders/text/name-weights.ts', import.meta.url)),
    },
  },
});

const fitting = { l2: Number(options.l2), support: Number(options.support) };
const matcher = createNameMatcher(readPassageNames());
const texts = readPassages();
const passages = texts.map((text) => labelPassage(text, matcher));
const weights = fitNames(passages.flatMap(examplesOf), fitting);
const inSample = judgePassages(passages, weights);
inSample.meant += missedIn(passages);

console.log(`${passages.length} passages`);
tell('every match', countPlain(texts, matcher, false));
tell('every match with a capital', countPlain(texts, matcher, true));
const newest = texts.at(-1)!.section;
tell(
  `the newest ${texts.filter(({ section }) => section === newest).length} by the others`,
  validateNewest(passages, (index) => texts[index]!.section === newest, fitting),
);
tell('held out by passage', validateByPassage(passages, fitting));
tell('held out by artist', validateByArtist(passages, fitting));
tell('in sample', inSample);
await writeFile(options.out, weightsFile(weights));

function tell(label: string, counts: Counts): void {
  const { precision, recall, f1 } = scoresOf(counts);
  console.log(`${label.padEnd(28)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
}

function countPlain(all: readonly Passage[], { find }: NameMatcher, onlyCapital: boolean): Counts {
  const total = { hits: 0, found: 0, meant: 0 };
  for (const { text, meant } of all) {
    const tokens = tokenise(text);
    const wanted = new Set(meant.map((place) => placeKey(text, place)));
    for (const { from, to } of find(tokens).artists) {
      const place = { from: tokens.starts[from]!, to: tokens.ends[to - 1]! };
      if (onlyCapital && !/\p{Lu}/u.test(text.slice(place.from, place.to))) continue;
      total.found++;
      if (wanted.has(placeKey(text, place))) total.hits++;
    }
    total.meant += wanted.size;
  }
  return total;
}
