/**
 * Measures how often the gate of the collaborative model (src/server/training/judge-model.ts) would refuse a recipe in
 * favour of itself, only because other listening was held out:
 *
 *   npm run measure:gate -- --interactions FILE.tsv[.gz] [--listeners 30,50,100,250,1000] [--splits 30] [--seed 1]
 *
 * For each number of listeners a sample of the file is split so many times, and the defaults judged on each split against
 * every other. Prints one JSON object on standard output, progress on standard error.
 */
import { parseArgs } from 'node:util';
import { ThreadTeam } from '@workers/factorisation/thread-team';
import { z } from 'zod';
import { createRng, shuffled } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { factorsForSize } from '@/recommenders/collaborative/factors-for-size';
import { DEFAULT_FOUND_SETTINGS } from '@/recommenders/collaborative/found-settings';
import { relativeConfidences } from '@/recommenders/collaborative/relative-confidence';
import { createSparseRows, type SparseRows } from '@/recommenders/collaborative/sparse-rows';
import { validateSettings } from '@/recommenders/collaborative/validate-settings';
import { judgeModel, type ModelQuality } from '@/server/training/judge-model';
import { buildKernels } from '../scripts/start/build-kernels';
import { type InteractionFile, readInteractions } from './read-interactions';

const text = { type: 'string' } as const;
const whole = z.coerce.number().int().positive();
const options = z
  .strictObject({
    interactions: z.string('--interactions FILE.tsv is needed'),
    listeners: z
      .string()
      .default('30,50,100,250,1000')
      .transform((list) => list.split(',').map(Number))
      .pipe(z.array(z.number().int().positive())),
    splits: whole.min(2).default(30),
    seed: z.string().default('1'),
  })
  .parse(parseArgs({ options: { interactions: text, listeners: text, splits: text, seed: text } }).values);

const file = await readInteractions(options.interactions);
await buildKernels();
const module = loadKernelModule();
const team = new ThreadTeam(module);
const rates = [];
for (const listeners of options.listeners) rates.push(await measure(listeners));
await team.close();
process.stdout.write(`${JSON.stringify({ splits: options.splits, rates })}\n`);

async function measure(listeners: number) {
  const byUser = sampleOf(file, listeners);
  const qualities: ModelQuality[] = [];
  for (let split = 0; split < options.splits; split++) {
    process.stderr.write(`${listeners} listeners, split ${split + 1} of ${options.splits}\n`);
    const validated = await validateSettings(byUser, DEFAULT_FOUND_SETTINGS, {
      team,
      module,
      factors: factorsForSize(byUser.rows, byUser.columns),
      seed: `${options.seed}/${split}`,
    });
    if (!validated) throw new Error(`None of ${listeners} listeners has enough to be asked`);
    qualities.push({
      users: byUser.rows,
      observations: byUser.indices.length,
      validation: {
        ...validated.metrics,
        popularityNdcg: validated.popularity.ndcg,
        askedUsers: validated.users,
      },
    });
  }
  const asked = qualities.map(({ validation }) => validation!);
  return {
    listeners: byUser.rows,
    asked: asked[0]!.askedUsers,
    'ndcg@20': mean(asked.map(({ ndcg }) => ndcg)),
    standardError: mean(asked.map(({ ndcgError }) => ndcgError)),
    refused: refusalsOf(qualities),
    refusedWithoutErrors: refusalsOf(
      qualities.map((quality) => ({ ...quality, validation: { ...quality.validation!, ndcgError: 0 } })),
    ),
  };
}

/** The part of ordered pairs of splits of which the first is refused in favour of the second. */
function refusalsOf(qualities: readonly ModelQuality[]): number {
  const judged = qualities.flatMap((candidate) =>
    qualities.filter((other) => other !== candidate).map((serving) => judgeModel(candidate, serving)),
  );
  return mean(judged.map((refusal) => (refusal === null ? 0 : 1)));
}

/** Some of the file's users, with what they have. */
function sampleOf({ users, user, item, weight }: InteractionFile, listeners: number): SparseRows {
  const everybody = Array.from({ length: users }, (_, who) => who);
  const chosen = shuffled(everybody, createRng(`${options.seed}/${listeners}`)).slice(0, listeners);
  const rowOf = new Map(chosen.map((who, row) => [who, row]));
  const own = chosen.map((): number[] => []);
  user.forEach((who, k) => {
    own[rowOf.get(who) ?? -1]?.push(k);
  });
  const columnOf = new Map<number, number>();
  for (const k of own.flat()) if (!columnOf.has(item[k]!)) columnOf.set(item[k]!, columnOf.size);
  return createSparseRows(chosen.length, columnOf.size, {
    rows: own.flatMap((rows, row) => rows.map(() => row)),
    columns: own.flat().map((k) => columnOf.get(item[k]!)!),
    confidences: own.flatMap((rows) => [...relativeConfidences(rows.map((k) => weight[k]!))]),
    targets: own.flat().map(() => 1),
  });
}

function mean(values: readonly number[]): number {
  return Math.round((1e4 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 1e4;
}
