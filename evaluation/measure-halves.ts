import { parseArgs } from 'node:util';
import { readNetworkWeights } from '@workers/analysis/network-weights-file';
import type { AudioChunk } from '@/domain/audio-chunk';
import { decodeAudio } from '@/infra/audio/decode-audio';
import { loadKernelModule } from '@/infra/kernel-module';
import { loadTensorflow } from '@/infra/tensorflow';
import { analyseTrack } from '@/recommenders/audio/analyse-track';
import { SignalKernels } from '@/recommenders/audio/kernels/signal-kernels';
import { SILENCE_LUFS } from '@/recommenders/audio/loudness-meter';
import { SoundModel } from '@/recommenders/audio/sound-model';
import { readAudioManifest } from './audio-manifest';

/**
 * Whether two halves of one track are nearest to each other among the halves of all: what the embedding keeps of a track
 * beyond the place it was heard at. Tracks shorter than ten seconds are left out, and those with a half of silence, which is
 * like any other silence.
 *
 *   npx tsx evaluation/measure-halves.ts --manifest FILE.csv [--weights FOLDER]
 */
const { values } = parseArgs({
  options: { manifest: { type: 'string' }, weights: { type: 'string' } },
});
if (!values.manifest) throw new Error('usage: measure-halves --manifest FILE.csv [--weights FOLDER]');
const FEWEST_SECONDS = 10;

/** The samples of a file from one to another, whatever the chunks. */
async function* between(path: string, from: number, to: number): AsyncGenerator<AudioChunk> {
  let at = 0;
  for await (const { channels, sampleRate } of decodeAudio(path)) {
    const size = channels[0]!.length;
    const [start, end] = [Math.max(0, from - at), Math.min(size, to - at)];
    if (end > start) yield { channels: channels.map((channel) => channel.subarray(start, end)), sampleRate };
    at += size;
  }
}

async function lengthOf(path: string): Promise<{ samples: number; seconds: number }> {
  let samples = 0;
  let rate = 1;
  for await (const { channels, sampleRate } of decodeAudio(path)) {
    samples += channels[0]!.length;
    rate = sampleRate;
  }
  return { samples, seconds: samples / rate };
}

const { tf } = await loadTensorflow();
const model = new SoundModel(tf, await readNetworkWeights(values.weights));
const kernels = new SignalKernels(loadKernelModule());
const halves: { track: number; embedding: Float32Array }[] = [];
const rows = await readAudioManifest(values.manifest);
let [refused, silent] = [0, 0];
for (const [track, { path }] of rows.entries()) {
  process.stderr.write(`\r${track + 1} of ${rows.length}`);
  try {
    const { samples, seconds } = await lengthOf(path);
    if (seconds < FEWEST_SECONDS) continue;
    const middle = Math.floor(samples / 2);
    const heard = [];
    for (const chunks of [between(path, 0, middle), between(path, middle, samples)])
      heard.push(await analyseTrack(chunks, model, kernels));
    if (heard.some(({ loudnessLufs }) => loudnessLufs <= SILENCE_LUFS)) silent++;
    else halves.push(...heard.map(({ embedding }) => ({ track, embedding })));
  } catch (error) {
    refused++;
    console.error(`\n${path}: ${(error as Error).message}`);
  }
}
process.stderr.write('\n');
const isPartnerNearest = halves.map(({ track, embedding }, i) => {
  let [nearest, most] = [-1, Number.NEGATIVE_INFINITY];
  for (const [k, other] of halves.entries()) {
    if (k === i) continue;
    const likeness = embedding.reduce((sum, value, n) => sum + value * other.embedding[n]!, 0);
    if (likeness > most) [nearest, most] = [k, likeness];
  }
  return halves[nearest]?.track === track;
});
const right = isPartnerNearest.filter(Boolean).length;
const both = isPartnerNearest.filter((isNearest, i) => i % 2 === 0 && isNearest && isPartnerNearest[i + 1]);
console.log(
  JSON.stringify({
    tracks: halves.length / 2,
    refused,
    silent,
    /** Part of the halves whose nearest is the other half, and of the tracks where both are each other's nearest. */
    nearest: halves.length ? right / halves.length : null,
    bothNearest: halves.length ? both.length / (halves.length / 2) : null,
  }),
);
