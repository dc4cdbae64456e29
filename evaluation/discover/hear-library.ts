import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderTrainingExample } from '@demo/renderer/render-training-example';
import type { DemoTrack } from '@demo/world/catalogue';
import { readNetworkWeights, shippedWeightsFolder } from '@workers/analysis/network-weights-file';
import { loadKernelModule } from '@/infra/kernel-module';
import { loadTensorflow } from '@/infra/tensorflow';
import { analyseTrack, analysisVersion } from '@/recommenders/audio/analyse-track';
import type { SoundAttributes } from '@/recommenders/audio/describe-sound';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { SoundModel } from '@/recommenders/audio/sound-model';

const SECONDS = 12;
const cacheFolder = 'node_modules/.cache/segue';

/** What the analysis heard in a track of the simulated library. */
export type HeardSound = SoundAttributes & { embedding: number[] };

/**
 * Composes, renders and analyses twelve seconds of each track, as the product would hear them. Takes half a second a
 * track; the answers are kept beside the packages until the tracks or the model change.
 */
export async function hearLibrary(
  tracks: readonly DemoTrack[],
  onProgress: (done: number) => void,
): Promise<HeardSound[]> {
  const weights = await readNetworkWeights(shippedWeightsFolder);
  const mark = JSON.stringify([analysisVersion(weights.manifest), SECONDS, tracks]);
  const file = join(cacheFolder, `heard-${createHash('sha1').update(mark).digest('hex').slice(0, 16)}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return JSON.parse(kept);
  const { tf } = await loadTensorflow();
  const model = new SoundModel(tf, weights);
  const kernels = new SignalKernels(await loadKernelModule());
  const heard: HeardSound[] = [];
  for (const { seed, style, tempoBpm, tonic, mode } of tracks) {
    const { samples, sampleRate } = renderTrainingExample({
      seed,
      style,
      tempoBpm,
      tonic,
      mode,
      seconds: SECONDS,
    });
    const analysis = await analyseTrack(inOnePiece(samples, sampleRate), model, kernels);
    heard.push({
      embedding: [...analysis.embedding].map((value) => Math.round(value * 1e5) / 1e5),
      tempoBpm: analysis.tempoBpm,
      tempoConfidence: analysis.tempoConfidence,
      key: analysis.key,
      mode: analysis.mode,
      keyConfidence: analysis.keyConfidence,
      loudnessLufs: analysis.loudnessLufs,
      energy: analysis.energy,
    });
    onProgress(heard.length);
  }
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, JSON.stringify(heard));
  return heard;
}

async function* inOnePiece(samples: Float32Array, sampleRate: number) {
  yield { channels: [samples], sampleRate };
}
