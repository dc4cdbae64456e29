import { parentPort, workerData } from 'node:worker_threads';
import { AudioDecodeError } from '@/infra/audio/audio-decode-error';
import { decodeAudio } from '@/infra/audio/decode-audio';
import { loadKernelModule } from '@/infra/kernel-module';
import { loadTensorflow } from '@/infra/tensorflow';
import { analyseTrack } from '@/recommenders/audio/analyse-track';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { SoundModel } from '@/recommenders/audio/sound-model';
import type { AnalysisReply, AnalysisRequest, AnalysisThreadOptions } from './analysis-messages';
import { readNetworkWeights, readServingWeights } from './network-weights-file';

// Entry file of a thread of the analysis pool: TensorFlow and the weights are loaded once, then one file at a time.

// Decoders complain on the console of each damaged frame; what a user should know comes back as the answer.
console.error = () => {};

const port = parentPort!;
const { weightsFolder } = workerData as AnalysisThreadOptions;
const ear = load();
// A model that cannot load is told with the first task, not as a crash of the thread.
ear.catch(() => undefined);
let running: { id: number; controller: AbortController } | undefined;

port.on('message', (request: AnalysisRequest) => {
  if (request.kind === 'cancel') {
    if (running?.id === request.id) running.controller.abort();
    return;
  }
  const controller = new AbortController();
  running = { id: request.id, controller };
  analyse(request.path, controller.signal)
    .then((analysis) => reply({ id: request.id, analysis }))
    .catch((error: unknown) => reply({ id: request.id, error: describe(error) }));
});

async function load() {
  const [{ tf }, kernelModule, weights] = await Promise.all([
    loadTensorflow(),
    loadKernelModule(),
    weightsFolder ? readNetworkWeights(weightsFolder) : readServingWeights(),
  ]);
  return { model: new SoundModel(tf, weights), kernels: new SignalKernels(kernelModule) };
}

async function analyse(path: string, signal: AbortSignal) {
  const { model, kernels } = await ear;
  return analyseTrack(decodeAudio(path, { signal }), model, kernels);
}

function reply(message: AnalysisReply): void {
  running = undefined;
  port.postMessage(message);
}

function describe(error: unknown): { code: string; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof AudioDecodeError ? error.code : 'failed', message };
}
