import { parseArgs } from 'node:util';
import {
  drawCandidates,
  drawLists,
  likeOf,
  likeUnder,
  noHistory,
  someBelief,
} from '@tests/factories/drawn-lists';
import { createRng, type Rng } from '@/domain/rng';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { proposeDraft } from '@/recommenders/blend/propose-draft';
import { type ChangedBlend, drawRatios } from '@/recommenders/evaluation/draw-ratios';
import { estimateOffPolicy } from '@/recommenders/evaluation/off-policy';
import { type TeamWeek, teamVerdict } from '@/recommenders/evaluation/team-verdict';
import { wholeNumber } from './whole-number';

/**
 * How near estimates of a changed blend come to the truth, and how often a trial finds the better of two, in a world where
 * the truth is known: tracks that text praises are liked least. Prints one JSON object.
 */
const { values } = parseArgs({
  options: { worlds: { type: 'string' }, lists: { type: 'string' }, seed: { type: 'string' } },
});
const worlds = wholeNumber('worlds', values.worlds ?? '40');
const lists = wholeNumber('lists', values.lists ?? '60');
const seed = values.seed ?? '1';

/** People do not come to the end of every list. */
const HEARD_SHARE = 0.8;
const all = { collaborative: 1, text: 1, audio: 1 };
const changes: Record<string, ChangedBlend> = {
  'text × 0.9': { signals: { ...all, text: 0.9 }, boldness: 1 },
  'text × 0.8': { signals: { ...all, text: 0.8 }, boldness: 1 },
  'text × 0.7': { signals: { ...all, text: 0.7 }, boldness: 1 },
  'text × 0.5': { signals: { ...all, text: 0.5 }, boldness: 1 },
  'no text': { signals: { ...all, text: 0 }, boldness: 1 },
  'exploration × 0.5': { signals: all, boldness: 0.5 },
};

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
const rounded = (value: number) => Number(value.toFixed(4));

const drawn = Array.from({ length: worlds }, (_, k) => drawLists(someBelief, lists, `${seed}/${k}`));
const estimates = Object.fromEntries(
  Object.entries(changes).map(([name, changed]) => {
    const results = drawn.map((own, k) => {
      const rng = createRng(`${seed}/${k}/heard`);
      const estimate = estimateOffPolicy(
        own.map(({ slate }) => ({
          ratios: drawRatios(slate.draws, changed),
          entries: slate.picks.map(({ inDraws, features }) => ({
            inDraws,
            answer: rng() < HEARD_SHARE ? { value: rng() < likeOf(features.ranks) ? 1 : 0, weight: 1 } : null,
          })),
        })),
      )!;
      return { estimate, truth: likeUnder(someBelief, changed, own, createRng(`${seed}/${k}/${name}`), 3) };
    });
    process.stderr.write(`${name}\n`);
    const errors = results.map(({ estimate, truth }) => estimate.estimate.mean - truth);
    const said = results.filter(
      ({ estimate: { verdict } }) => verdict !== 'too-far' && verdict !== 'too-little',
    );
    return [
      name,
      {
        truth: rounded(mean(results.map(({ truth, estimate }) => truth - estimate.logged))),
        bias: rounded(mean(errors)),
        error: rounded(Math.sqrt(mean(errors.map((error) => error ** 2)))),
        covered: rounded(
          mean(
            results.map(({ estimate: { estimate }, truth }) =>
              estimate.low <= truth && truth <= estimate.high ? 1 : 0,
            ),
          ),
        ),
        effectiveLists: rounded(mean(results.map(({ estimate }) => estimate.effectiveLists))),
        judged: rounded(said.length / results.length),
      },
    ];
  }),
);

/** A list of both blends, and what each team's tracks brought in. */
function draftedWeek(rng: Rng, text: number): TeamWeek {
  const { picks } = proposeDraft({
    candidates: drawCandidates(rng),
    history: noHistory,
    belief: someBelief,
    variants: {
      a: { weights: 'learned', sliders: DEFAULT_SLIDERS },
      b: { weights: 'learned', sliders: { ...DEFAULT_SLIDERS, text } },
    },
    rng,
    draws: 1,
  });
  const week = { a: 0, b: 0 };
  for (const { team, features } of picks)
    if (team && rng() < HEARD_SHARE && rng() < likeOf(features.ranks)) week[team]++;
  return week;
}

const trials = Object.fromEntries(
  [1, 0.7, 0.3, 0].map((text) => {
    const found = (count: number) => {
      const verdicts = Array.from({ length: 100 }, (_, k) => {
        const rng = createRng(`${seed}/trial/${text}/${k}`);
        return teamVerdict(Array.from({ length: count }, () => draftedWeek(rng, text))).verdict;
      });
      const share = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length / 100;
      return { a: share('a'), b: share('b') };
    };
    process.stderr.write(`trial, text × ${text}\n`);
    return [`text × ${text}`, { after12: found(12), after26: found(26), after52: found(52) }];
  }),
);

console.log(JSON.stringify({ worlds, lists, estimates, trials }, null, 2));
