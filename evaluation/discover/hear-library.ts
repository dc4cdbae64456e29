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

/** Tracks whose answers are kept in one file: what was heard so far is not lost when it ends early. */
const PART = 150;

/**
 * Composes, renders and analyses twelve seconds of each track, as the product would hear them. Takes a third of a second a
 * track; the answers are kept beside the packages until the tracks or the model change.
 */
export async function hearLibrary(
  tracks: readonly DemoTrack[],
  onProgress: (done: number) => void,
): Promise<HeardSound[]> {
  const weights = await readNetworkWeights(shippedWeightsFolder);
  const version = analysisVersion(weights.manifest);
  const hear = await createHearing(weights);
  const heard: HeardSound[] = [];
  for (let from = 0; from < tracks.length; from += PART) {
    const part = tracks.slice(from, from + PART);
    const mark = JSON.stringify([version, SECONDS, part]);
    const name = `heard-${createHash('sha1').update(mark).digest('hex').slice(0, 16)}.json`;
    const file = join(cacheFolder, name);
    const kept = await readFile(file, 'utf8').catch(() => null);
    if (kept) heard.push(...JSON.parse(kept));
    else {
      const own: HeardSound[] = [];
      for (const track of part) {
        own.push(await hear(track));
        onProgress(heard.length + own.length);
      }
      await mkdir(cacheFolder, { recursive: true });
      await writeFile(file, JSON.stringify(own));
      heard.push(...own);
    }
  }
  return heard;
}

async function createHearing(weights: Awaited<ReturnType<typeof readNetworkWeights>>) {
  const { tf } = await loadTensorflow();
  const model = new SoundModel(tf, weights);
  const kernels = new SignalKernels(loadKernelModule());
  return async ({ seed, style, tempoBpm, tonic, mode }: DemoTrack): Promise<HeardSound> => {
    const { samples, sampleRate } = renderTrainingExample({
      seed,
      style,
      tempoBpm,
      tonic,
      mode,
      seconds: SECONDS,
    });
    const analysis = await analyseTrack(inOnePiece(samples, sampleRate), model, kernels);
    return {
      embedding: [...analysis.embedding].map((value) => Math.round(value * 1e5) / 1e5),
      tempoBpm: analysis.tempoBpm,
      tempoConfidence: analysis.tempoConfidence,
      key: analysis.key,
      mode: analysis.mode,
      keyConfidence: analysis.keyConfidence,
      loudnessLufs: analysis.loudnessLufs,
      energy: analysis.energy,
    };
  };
}

async function* inOnePiece(samples: Float32Array, sampleRate: number) {
  yield { channels: [samples], sampleRate };
}
