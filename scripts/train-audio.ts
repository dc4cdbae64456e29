import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import {
  readNetworkWeights,
  shippedWeightsFolder,
  writeNetworkWeights,
} from '@workers/analysis/network-weights-file';
import { createRng } from '@/domain/rng';
import { loadTensorflow } from '@/infra/tensorflow';
import { NetworkTrainer } from '@/recommenders/audio/network-trainer';
import {
  initialWeights,
  isFitted,
  type NetworkWeights,
  weightsByName,
} from '@/recommenders/audio/network-weights';
import { SoundModel } from '@/recommenders/audio/sound-model';
import { drawBatch } from './train-audio/draw-batch';
import { type Curve, drawCurves } from './train-audio/draw-curves';
import { findRecordings } from './train-audio/find-recordings';
import { fitJoining } from './train-audio/fit-joining';
import type { HeardExample, HeardRecording } from './train-audio/hear-examples';
import { hearInThreads } from './train-audio/hear-in-threads';
import { hearPulses } from './train-audio/hear-pulses';
import { judgeNetwork } from './train-audio/judge-network';
import { soundParts } from './train-audio/sound-parts';

/**
 * Trains the network that ships with the project: tempo, key, style and loudness on music by the demo's composer, where
 * all of it is exactly known, and which excerpts belong together also on recordings, when there is a folder of them. Writes
 * `models/audio/` and the picture of its curves. On two cores hearing takes about a quarter of an hour, and a
 * thousand steps ten minutes with the native library.
 *
 *   npm run train:audio -- [--recordings FOLDER] [--tracks 1500] [--steps 3000] [--cache FILE] [--start FOLDER] [--out FOLDER] [--curves FILE.svg]
 *
 * `--cache` keeps the music as it was heard between runs, `--start` goes on from earlier weights; with `--steps 0` it only
 * fits the joining to them and judges them.
 */
const { values: options } = parseArgs({
  options: {
    recordings: { type: 'string' },
    tracks: { type: 'string', default: '1500' },
    steps: { type: 'string', default: '3000' },
    cache: { type: 'string' },
    start: { type: 'string' },
    out: { type: 'string', default: shippedWeightsFolder },
    curves: { type: 'string' },
  },
});

/** Seeds of held-out music lie far from those of the training. */
const FIRST_HELD_OUT = 1_000_000;
const HELD_OUT = 240;
const PULSES = 240;
const FIRST_RATE = 2e-3;
const WARM_UP_STEPS = 50;
const TOLD_EVERY = 25;

interface Heard {
  training: HeardExample[];
  heldOut: HeardExample[];
  recordings: HeardRecording[];
}

async function hearAll(): Promise<Heard> {
  const cached = options.cache ? await readFile(options.cache).catch(() => undefined) : undefined;
  if (cached) return deserialize(cached) as Heard;
  const paths = options.recordings ? await findRecordings(options.recordings) : [];
  const say = (what: string) => (done: number, total: number) => {
    if (done % 50 === 0 || done === total) console.error(`${seconds()} s, ${what} ${done} of ${total}`);
  };
  const numbers = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  const heard: Heard = {
    training: await hearInThreads('composed', numbers(0, Number(options.tracks)), say('composed')),
    heldOut: await hearInThreads('composed', numbers(FIRST_HELD_OUT, HELD_OUT), say('held out')),
    recordings: await hearInThreads('recording', paths, say('recordings')),
  };
  if (options.cache) await writeFile(options.cache, serialize(heard));
  return heard;
}

const startedAt = performance.now();
const seconds = () => Math.round((performance.now() - startedAt) / 1000);
const { training, heldOut, recordings } = await hearAll();
const styles = [...new Set(training.map(({ style }) => style))].sort();
console.error(
  `${seconds()} s: ${training.length} composed excerpts and ${recordings.length} recordings to train on, ` +
    `${heldOut.length} held out, ${styles.length} styles`,
);

const { tf, backend } = await loadTensorflow();
const rng = createRng('audio network');
const steps = Number(options.steps);
const start = options.start ? await readNetworkWeights(options.start) : initialWeights(styles, rng);
const pulses = hearPulses(PULSES, rng);
const trainer = new NetworkTrainer(tf, start);
const curves: Curve[] = [];
for (let step = 0; step < steps; step++) {
  const rate =
    FIRST_RATE * Math.min(1, (step + 1) / WARM_UP_STEPS) * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
  const losses = trainer.step(drawBatch({ training, recordings, pulses, styles, rng }), rate);
  if (step % TOLD_EVERY !== 0 && step !== steps - 1) continue;
  const own = trainer.losses(
    drawBatch({ training: heldOut, recordings: [], pulses: [], styles, rng: createRng('held out') }),
  );
  curves.push({ step, losses, heldOut: own });
  const parts = Object.entries(losses).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  console.error(`${seconds()} s, step ${step}: ${parts.join(', ')}`);
}

const trained = trainer.weights();
const ear = new SoundModel(tf, trained);
const joining = fitJoining(soundParts(ear, { training, recordings }));
ear.dispose();
for (const [name, { values }] of weightsByName(trained)) if (isFitted(name)) values.set(joining[name]);
const weights: NetworkWeights = {
  values: trained.values,
  manifest: {
    ...trained.manifest,
    version: createHash('sha256').update(trained.values).digest('hex').slice(0, 12),
  },
};
const metrics = judgeNetwork(tf, weights, heldOut);
const run = {
  trainingTracks: training.length,
  recordings: recordings.length,
  trainingSeconds: seconds(),
  steps,
};
weights.manifest.metrics = { ...(steps > 0 ? run : start.manifest.metrics), ...metrics };
await writeNetworkWeights(weights, options.out);
if (options.curves && curves.length > 1) await writeFile(options.curves, drawCurves(curves));
console.log(JSON.stringify({ backend, ...weights.manifest.metrics }));
