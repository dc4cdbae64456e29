import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import {
  readNetworkWeights,
  shippedWeightsFolder,
  writeNetworkWeights,
} from '@workers/analysis/network-weights-file';
import { createRng, type Rng, shuffled } from '@/domain/rng';
import { loadTensorflow } from '@/infra/tensorflow';
import { augmentPatch } from '@/recommenders/audio/augment-patch';
import { NetworkTrainer, type TrainingPatch } from '@/recommenders/audio/network-trainer';
import { initialWeights, type NetworkWeights } from '@/recommenders/audio/network-weights';
import { type HeardExample, hearExamples } from './train-audio/hear-examples';
import { judgeNetwork } from './train-audio/judge-network';
import { standardise } from './train-audio/standardise';

/**
 * Trains the network that ships with the project on the demo's composer: music of every style with exactly known tempo and
 * key, no recording of anyone. Writes `models/audio/`. About ten minutes on one core.
 *
 *   tsx scripts/train-audio.ts [--tracks 720] [--steps 1600] [--cache FILE] [--start FOLDER] [--out FOLDER]
 *
 * `--cache` keeps the composed music between runs, `--start` goes on from earlier weights; with `--steps 0` it only judges them.
 */
const { values: options } = parseArgs({
  options: {
    tracks: { type: 'string', default: '720' },
    steps: { type: 'string', default: '1600' },
    cache: { type: 'string' },
    start: { type: 'string' },
    out: { type: 'string', default: shippedWeightsFolder },
  },
});

const SECONDS = 15;
const TRACKS_IN_BATCH = 16;
const FIRST_RATE = 1.5e-3;
const WARM_UP_STEPS = 50;

async function examples(count: number): Promise<{ training: HeardExample[]; heldOut: HeardExample[] }> {
  const cached = options.cache ? await readFile(options.cache).catch(() => undefined) : undefined;
  const all = cached
    ? (deserialize(cached) as HeardExample[])
    : hearExamples(Math.round(count * 1.2), SECONDS);
  if (!cached && options.cache) await writeFile(options.cache, serialize(all));
  // Every sixth seed is never trained on; seeds deal the styles out in turn, so both parts hold all of them.
  const styles = new Set(all.map(({ style }) => style)).size;
  const isHeldOut = (i: number) => Math.floor(i / styles) % 6 === 5;
  return { training: all.filter((_, i) => !isHeldOut(i)), heldOut: all.filter((_, i) => isHeldOut(i)) };
}

function drawBatch(training: HeardExample[], styles: string[], rng: Rng): TrainingPatch[] {
  const batch: TrainingPatch[] = [];
  for (const example of shuffled(training, rng).slice(0, TRACKS_IN_BATCH)) {
    for (let copy = 0; copy < 2; copy++) {
      const semitones = Math.floor(rng() * 12) - 5;
      batch.push({
        patch: augmentPatch(example.frames, rng, semitones),
        tempoBpm: example.tempoBpm,
        keyClass: ((example.tonic + semitones + 12) % 12) + (example.mode === 'minor' ? 12 : 0),
        style: styles.indexOf(example.style),
      });
    }
  }
  return batch;
}

const startedAt = performance.now();
const seconds = () => Math.round((performance.now() - startedAt) / 1000);
const { training, heldOut } = await examples(Number(options.tracks));
const heardSeconds = seconds();
const styles = [...new Set(training.map(({ style }) => style))].sort();
console.error(
  `${training.length} tracks to train on, ${heldOut.length} held out, ${styles.length} styles, ${heardSeconds} s`,
);

const { tf, backend } = await loadTensorflow();
const rng = createRng('audio network');
const steps = Number(options.steps);
const start = options.start ? await readNetworkWeights(options.start) : initialWeights(styles, rng);
const trainer = new NetworkTrainer(tf, start);
for (let step = 0; step < steps; step++) {
  const rate =
    FIRST_RATE * Math.min(1, (step + 1) / WARM_UP_STEPS) * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
  const loss = trainer.step(drawBatch(training, styles, rng), rate);
  if (step % 50 === 0 || step === steps - 1) {
    const parts = Object.entries(loss).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.error(`${seconds()} s, step ${step}: ${parts.join(', ')}`);
  }
}

const trained = trainer.weights();
const weights: NetworkWeights = {
  values: trained.values,
  manifest: {
    ...trained.manifest,
    version: createHash('sha256').update(trained.values).digest('hex').slice(0, 12),
    features: standardise(training),
  },
};
const metrics = judgeNetwork(tf, weights, heldOut);
const run = { trainingTracks: training.length, trainingSeconds: seconds(), steps };
weights.manifest.metrics = { ...(steps > 0 ? run : start.manifest.metrics), ...metrics };
await writeNetworkWeights(weights, options.out);
console.log(JSON.stringify({ backend, ...weights.manifest.metrics }));
