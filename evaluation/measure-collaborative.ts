/**
 * Measures what the collaborative recommender costs, on made-up listening:
 *
 *   npm run measure:collaborative -- [--factors 128] [--users 2000] [--items 10000] [--interactions 100000]
 *     [--iterations 3] [--threads N] [--skip-reference]
 *
 * Training of the factors and of the linear model, the factors against the ml-matrix reference on the same rows, fold-in of one listener with 500 plays, and the best 500
 * of 100,000 items on one thread. Prints one JSON object on standard output, progress on standard error.
 */
import { parseArgs } from 'node:util';
import { ThreadTeam } from '@workers/factorisation/thread-team';
import { z } from 'zod';
import { createRng, normal } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { resolveAlsSettings } from '@/recommenders/collaborative/als-settings';
import { createFactorServer } from '@/recommenders/collaborative/kernels/factor-server';
import { trainLinearModel } from '@/recommenders/collaborative/linear-model';
import { solveRowsByReference } from '@/recommenders/collaborative/reference-als';
import { createSparseRows, type SparseRows } from '@/recommenders/collaborative/sparse-rows';
import { topItems } from '@/recommenders/collaborative/top-items';
import { trainAls } from '@/recommenders/collaborative/train-als';
import { buildKernels } from '../scripts/start/build-kernels';
import { syntheticInteractions } from './synthetic-interactions';

const SERVED_ITEMS = 100_000;
const SERVED_PLAYS = 500;
const SERVINGS = 500;
const REFERENCE_ROWS = 200;

const whole = z.coerce.number().int().positive();
const options = z
  .strictObject({
    factors: whole.max(1024).default(128),
    users: whole.default(2_000),
    items: whole.default(10_000),
    interactions: whole.default(100_000),
    iterations: whole.default(3),
    threads: whole.optional(),
    'skip-reference': z.boolean().default(false),
  })
  .parse(
    parseArgs({
      options: {
        factors: { type: 'string' },
        users: { type: 'string' },
        items: { type: 'string' },
        interactions: { type: 'string' },
        iterations: { type: 'string' },
        threads: { type: 'string' },
        'skip-reference': { type: 'boolean' },
      },
    }).values,
  );

await buildKernels();
const module = loadKernelModule();
const byUser = syntheticInteractions(options.users, options.items, options.interactions);
say(`${byUser.rows} users, ${byUser.columns} items, ${byUser.indices.length} interactions`);
const training = await measureTraining();
const reference = options['skip-reference'] ? undefined : measureReference();
console.log(
  JSON.stringify({
    users: byUser.rows,
    items: byUser.columns,
    interactions: byUser.indices.length,
    factors: options.factors,
    ...training,
    ...(reference && {
      referenceSecondsASweep: rounded(reference),
      timesFasterThanReference: Math.round(reference / training.secondsASweep),
    }),
    ...(await measureServing()),
  }),
);

async function measureTraining() {
  const team = new ThreadTeam(module, options.threads);
  const startedAt = performance.now();
  let first = 0;
  await trainAls(byUser, {
    team,
    rng: createRng(1),
    settings: { factors: options.factors, iterations: options.iterations },
    onProgress: ({ iteration, total }) => {
      if (iteration === 1) first = performance.now();
      say(`sweep ${iteration} of ${total}`);
    },
  });
  const endedAt = performance.now();
  const factorsPeakRssMb = peakRssMb();
  say('the linear model');
  const linear = await trainLinearModel(byUser, team);
  const linearSeconds = rounded((performance.now() - endedAt) / 1000);
  await team.close();
  // The first sweep also starts the threads and lays out the memory.
  const sweeps = options.iterations - 1;
  return {
    threads: team.members,
    trainSeconds: rounded((endedAt - startedAt) / 1000),
    secondsASweep: rounded((endedAt - (sweeps ? first : startedAt)) / 1000 / (sweeps || 1)),
    factorsPeakRssMb,
    linear: { form: linear?.form, seconds: linearSeconds },
    peakRssMb: peakRssMb(),
  };
}

/** Seconds of a sweep by the reference, from a part of each side's rows. */
function measureReference(): number {
  const settings = resolveAlsSettings({ factors: options.factors }, byUser.rows, byUser.columns);
  const rng = createRng(2);
  const { factors } = settings;
  const items = Float32Array.from({ length: byUser.columns * factors }, () => 0.1 * normal(rng));
  const step = Math.max(1, Math.floor(byUser.rows / REFERENCE_ROWS));
  const part = everyRow(byUser, step);
  say(`${part.rows} rows by the reference`);
  const startedAt = performance.now();
  solveRowsByReference(part, items, settings);
  const secondsARow = (performance.now() - startedAt) / 1000 / part.rows;
  // Rows of the other side have fewer observations each but cost nearly the same: the system is d wide.
  return secondsARow * (byUser.rows + heardItems(byUser));
}

function everyRow(matrix: SparseRows, step: number): SparseRows {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < matrix.rows; row += step) {
    for (let k = matrix.offsets[row]!; k < matrix.offsets[row + 1]!; k++) {
      rows.push(row / step);
      columns.push(matrix.indices[k]!);
    }
  }
  const ones = rows.map(() => 1);
  return createSparseRows(Math.ceil(matrix.rows / step), matrix.columns, {
    rows,
    columns,
    confidences: ones,
    targets: ones,
  });
}

function heardItems({ indices }: SparseRows): number {
  return new Set(indices).size;
}

async function measureServing() {
  const rng = createRng(3);
  const { factors } = options;
  const itemFactors = Float32Array.from({ length: SERVED_ITEMS * factors }, () => 0.1 * normal(rng));
  const settings = resolveAlsSettings({ factors }, 10_000, SERVED_ITEMS);
  const server = await createFactorServer(module, itemFactors, settings);
  const observations = Array.from({ length: SERVED_PLAYS }, () => ({
    item: Math.floor(rng() * SERVED_ITEMS),
    confidence: 0.5 + rng(),
    target: 1,
  }));
  const foldIn: number[] = [];
  const best: number[] = [];
  for (let k = 0; k < SERVINGS; k++) {
    const startedAt = performance.now();
    const query = server.foldIn(observations);
    const foldedAt = performance.now();
    topItems(server.scores(query), 500);
    foldIn.push(foldedAt - startedAt);
    best.push(performance.now() - foldedAt);
  }
  return {
    foldIn500Ms: { median: quantile(foldIn, 0.5), p99: quantile(foldIn, 0.99) },
    top500Of100000Ms: { median: quantile(best, 0.5), p99: quantile(best, 0.99) },
  };
}

function quantile(values: number[], q: number): number {
  return rounded(values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))]!);
}

function peakRssMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
