import { parseArgs } from 'node:util';
import { AnalysisPool } from '@workers/analysis/analysis-pool';
import { shippedWeightsFolder } from '@workers/analysis/network-weights-file';
import { decodeAudio } from '@/infra/audio/decode-audio';
import type { TrackAnalysis } from '@/recommenders/audio/analyse-track';
import { type AudioManifestRow, readAudioManifest } from './audio-manifest';
import {
  isTempoRight,
  isTempoRightInSomeOctave,
  type MusicalKey,
  mirexKeyScore,
  neighbourPrecision,
} from './audio-metrics';
import { type AudioPeer, type AudioPeerResult, audioPeers, runAudioPeer } from './run-audio-peer';
import { wholeNumber } from './whole-number';

interface Judged {
  row: AudioManifestRow;
  analysis: TrackAnalysis;
}

const mean = (values: number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));

/**
 * Analyses every file of the manifest on all threads; files that fail are told on standard error and counted. Threads have
 * started and compiled before the clock does, as the peers have.
 * @returns also the seconds it took, and those of the start
 */
async function analyseAll(
  rows: AudioManifestRow[],
  { verbose, threads, weights }: Options,
): Promise<{ judged: Judged[]; seconds: number; startSeconds: number }> {
  const pool = new AnalysisPool({ threads, weightsFolder: weights ?? shippedWeightsFolder });
  const createdAt = performance.now();
  // Whatever is wrong with the file is told when its turn comes.
  const firsts = Array.from({ length: pool.limit }, () => pool.analyse(rows[0]!.path).catch(() => {}));
  await Promise.all(firsts);
  const startedAt = performance.now();
  let done = 0;
  const results = await Promise.all(
    rows.map(async (row): Promise<Judged | undefined> => {
      try {
        const analysis = await pool.analyse(row.path);
        if (verbose) console.error(describe(row, analysis));
        return { row, analysis };
      } catch (error) {
        console.error(`${row.path}: ${(error as Error).message}`);
        return undefined;
      } finally {
        done++;
        if (!verbose) process.stderr.write(`\r${done}/${rows.length} files`);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  if (!verbose) process.stderr.write('\n');
  await pool.close();
  const judged = results.filter((result) => result !== undefined);
  return { judged, seconds, startSeconds: (startedAt - createdAt) / 1000 };
}

function describe({ path, bpm, key, lufs }: AudioManifestRow, analysis: TrackAnalysis): string {
  const named = (pitch: number | undefined, mode: string | undefined) =>
    pitch === undefined ? '-' : `${'C C# D Eb E F F# G Ab A Bb B'.split(' ')[pitch]} ${mode}`;
  return [
    path.split('/').at(-1),
    `bpm ${analysis.tempoBpm.toFixed(1)} (${analysis.tempoConfidence.toFixed(2)}) of ${bpm ?? '-'}`,
    `key ${named(analysis.key, analysis.mode)} (${analysis.keyConfidence.toFixed(2)}) of ${named(key?.key, key?.mode)}`,
    `lufs ${analysis.loudnessLufs.toFixed(1)} of ${lufs ?? '-'}`,
    `energy ${analysis.energy.toFixed(2)}`,
  ].join(' | ');
}

/** What anybody says about a file. */
type Estimate = MusicalKey & { tempoBpm: number };

function scoreEstimates(rows: { row: AudioManifestRow; estimate: Estimate }[]) {
  const tempo = rows.filter(({ row }) => row.bpm);
  const keys = rows
    .filter(({ row }) => row.key)
    .map(({ row, estimate }) => mirexKeyScore(estimate, row.key!));
  return {
    tempoFiles: tempo.length,
    tempoAcc1: rounded(mean(tempo.map(({ row, estimate }) => +isTempoRight(estimate.tempoBpm, row.bpm!)))),
    tempoAcc2: rounded(
      mean(tempo.map(({ row, estimate }) => +isTempoRightInSomeOctave(estimate.tempoBpm, row.bpm!))),
    ),
    keyFiles: keys.length,
    keyExact: rounded(mean(keys.map((value) => +(value === 1)))),
    keyMirex: rounded(mean(keys)),
  };
}

function scoreNeighbours(rows: { row: AudioManifestRow; vector: ArrayLike<number> }[]) {
  const labelled = rows.filter(({ row }) => row.genre);
  const { precision, chance } = neighbourPrecision(
    labelled.map(({ vector }) => vector),
    labelled.map(({ row }) => row.genre!),
    10,
  );
  return {
    genreFiles: labelled.length,
    'genrePrecision@10': rounded(precision),
    'genreChance@10': rounded(chance),
  };
}

function score(judged: Judged[], seconds: number) {
  const loud = judged.filter(({ row }) => row.lufs !== undefined);
  const errors = loud.map(({ row, analysis }) => Math.abs(analysis.loudnessLufs - row.lufs!));
  const heard = judged.reduce((sum, { analysis }) => sum + analysis.durationMs / 1000, 0);
  return {
    ...scoreEstimates(judged.map(({ row, analysis }) => ({ row, estimate: analysis }))),
    loudnessFiles: loud.length,
    loudnessMaeLu: rounded(mean(errors)),
    loudnessWorstLu: rounded(errors.length ? Math.max(...errors) : null),
    ...scoreNeighbours(judged.map(({ row, analysis }) => ({ row, vector: analysis.embedding }))),
    audioSeconds: Math.round(heard),
    wallSeconds: rounded(seconds),
    audioSecondsPerSecond: Math.round(heard / seconds),
    modelVersion: judged[0]?.analysis.modelVersion ?? null,
  };
}

/** What a peer scores on the same files; MFCC means, standardised, are its embedding. */
function scorePeer(judged: Judged[], results: Map<string, AudioPeerResult>) {
  const rows = judged.flatMap(({ row }) => {
    const result = results.get(row.path);
    return result ? [{ row, estimate: result, vector: result.mfccMean }] : [];
  });
  const size = rows[0]?.vector.length ?? 0;
  const centre = Array.from({ length: size }, (_, i) => mean(rows.map(({ vector }) => vector[i]!))!);
  const spread = centre.map((middle, i) =>
    Math.sqrt(mean(rows.map(({ vector }) => (vector[i]! - middle) ** 2))!),
  );
  const standard = rows.map(({ row, vector }) => {
    const values = vector.map((value, i) => (value - centre[i]!) / (spread[i]! || 1));
    const length = Math.hypot(...values) || 1;
    return { row, vector: values.map((value) => value / length) };
  });
  const spent = rows.reduce((sum, { estimate }) => sum + estimate.seconds, 0);
  const heard = rows.reduce((sum, { estimate }) => sum + estimate.audioSeconds, 0);
  return {
    version: rows[0]?.estimate.version ?? null,
    ...scoreEstimates(rows),
    ...scoreNeighbours(standard),
    secondsOnOneCore: rounded(spent),
    audioSecondsPerSecond: Math.round(heard / spent),
  };
}

/** How long it takes to decode all of them on this thread, the decoders started. */
async function decodingSeconds(judged: Judged[]): Promise<number> {
  const decode = async (path: string) => {
    for await (const _ of decodeAudio(path));
  };
  await decode(judged[0]!.row.path);
  const startedAt = performance.now();
  for (const { row } of judged) await decode(row.path);
  return (performance.now() - startedAt) / 1000;
}

interface Options {
  verbose: boolean;
  threads?: number;
  weights?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      manifest: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      threads: { type: 'string' },
      weights: { type: 'string' },
      peers: { type: 'boolean', default: false },
    },
  });
  if (!values.manifest) {
    throw new Error(
      'usage: evaluate-audio --manifest FILE.csv [--verbose] [--threads N] [--weights FOLDER] [--peers]',
    );
  }
  const threads = values.threads === undefined ? undefined : wholeNumber('threads', values.threads);
  const rows = await readAudioManifest(values.manifest);
  if (rows.length === 0) throw new Error(`${values.manifest}: no files in it`);
  const { judged, seconds, startSeconds } = await analyseAll(rows, {
    verbose: values.verbose,
    threads,
    weights: values.weights,
  });
  if (judged.length === 0) throw new Error('none of the files could be analysed');
  const result = { ...score(judged, seconds), startSeconds: rounded(startSeconds) };
  const peers: Record<string, unknown> = {};
  // The peers' times are without decoding: on one thread ours can be told without it, too.
  const decoding = values.peers && threads === 1 ? await decodingSeconds(judged) : undefined;
  for (const peer of values.peers ? (Object.keys(audioPeers) as AudioPeer[]) : []) {
    const results = await runAudioPeer(
      peer,
      judged.map(({ row }) => row.path),
      (text) => process.stderr.write(`${text}\n`),
    );
    peers[peer] = results instanceof Map ? scorePeer(judged, results) : results;
  }
  console.log(
    JSON.stringify({
      files: rows.length,
      failed: rows.length - judged.length,
      ...result,
      ...(decoding !== undefined && {
        decodingSeconds: rounded(decoding),
        audioSecondsPerSecondWithoutDecoding: Math.round(result.audioSeconds / (seconds - decoding)),
      }),
      ...(values.peers && { peers }),
    }),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
