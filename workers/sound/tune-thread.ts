import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { createRng } from '@/domain/rng';
import { decodeAudio } from '@/infra/audio/decode-audio';
import { loadKernelModule } from '@/infra/kernel-module';
import { loadTensorflow } from '@/infra/tensorflow';
import { hearPlaces } from '@/recommenders/audio/hear-places';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { FEWEST_TRACKS, type HeardPlaces, tuneEmbedding } from '@/recommenders/audio/tune-embedding';
import { readNetworkWeights } from '../analysis/network-weights-file';
import type { TuningMessage, TuningRequest } from './tune-in-thread';

// Decoders complain on the console of each damaged frame.
console.error = () => {};

const { tracks, steps, seed } = workerData as TuningRequest;
const say = (message: TuningMessage) => parentPort!.postMessage(message);

const kernels = new SignalKernels(loadKernelModule());
const heard: HeardPlaces[] = [];
for (const [i, { path, durationMs }] of tracks.entries()) {
  // A file that has gone meanwhile is one less.
  const places = await hearPlaces(decodeAudio(path), durationMs, kernels).catch(() => null);
  if (places) heard.push(places);
  say({ kind: 'heard', done: i + 1, total: tracks.length });
}
if (heard.length < FEWEST_TRACKS) say({ kind: 'done', tuning: null });
else {
  const { tf } = await loadTensorflow();
  // Always from the shipped weights: tuning what was tuned would drift.
  const tuned = tuneEmbedding(tf, await readNetworkWeights(), heard, {
    steps,
    rng: createRng(seed),
    onStep: (done) => say({ kind: 'steps', done, total: steps }),
  });
  const { manifest, values } = tuned.weights;
  const digest = createHash('sha256').update(values).digest('hex').slice(0, 8);
  const weights = { values, manifest: { ...manifest, version: `${manifest.version}+${digest}` } };
  say({ kind: 'done', tuning: { ...tuned, weights } });
}
