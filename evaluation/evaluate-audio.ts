import { parseArgs } from 'node:util';
import { AnalysisPool } from '@workers/analysis/analysis-pool';
import type { TrackAnalysis } from '@/recommenders/audio/analyse-track';
import { type AudioManifestRow, readAudioManifest } from './audio-manifest';
import { isTempoRight, isTempoRightInSomeOctave, mirexKeyScore, neighbourPrecision } from './audio-metrics';

interface Judged {
  row: AudioManifestRow;
  analysis: TrackAnalysis;
}

const mean = (values: number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));

/** Analyses every file of the manifest on all threads; files that fail are told on standard error and counted. */
async function analyseAll(rows: AudioManifestRow[], verbose: boolean): Promise<Judged[]> {
  const pool = new AnalysisPool();
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
  if (!verbose) process.stderr.write('\n');
  await pool.close();
  return results.filter((result) => result !== undefined);
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

function score(judged: Judged[], seconds: number) {
  const tempo = judged.filter(({ row }) => row.bpm);
  const keyed = judged.filter(({ row }) => row.key);
  const loud = judged.filter(({ row }) => row.lufs !== undefined);
  const genres = judged.filter(({ row }) => row.genre);
  const neighbours = neighbourPrecision(
    genres.map(({ analysis }) => analysis.embedding),
    genres.map(({ row }) => row.genre!),
    10,
  );
  const heard = judged.reduce((sum, { analysis }) => sum + analysis.durationMs / 1000, 0);
  const keyScores = keyed.map(({ row, analysis }) => mirexKeyScore(analysis, row.key!));
  return {
    tempoFiles: tempo.length,
    tempoAcc1: rounded(mean(tempo.map(({ row, analysis }) => +isTempoRight(analysis.tempoBpm, row.bpm!)))),
    tempoAcc2: rounded(
      mean(tempo.map(({ row, analysis }) => +isTempoRightInSomeOctave(analysis.tempoBpm, row.bpm!))),
    ),
    keyFiles: keyed.length,
    keyExact: rounded(mean(keyScores.map((value) => +(value === 1)))),
    keyMirex: rounded(mean(keyScores)),
    loudnessFiles: loud.length,
    loudnessMaeLu: rounded(
      mean(loud.map(({ row, analysis }) => Math.abs(analysis.loudnessLufs - row.lufs!))),
    ),
    genreFiles: genres.length,
    'genrePrecision@10': genres.length ? rounded(neighbours.precision) : null,
    'genreChance@10': genres.length ? rounded(neighbours.chance) : null,
    audioSeconds: Math.round(heard),
    wallSeconds: rounded(seconds),
    audioSecondsPerSecond: Math.round(heard / seconds),
    modelVersion: judged[0]?.analysis.modelVersion ?? null,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { manifest: { type: 'string' }, verbose: { type: 'boolean', default: false } },
  });
  if (!values.manifest) throw new Error('usage: evaluate-audio --manifest FILE.csv [--verbose]');
  const rows = await readAudioManifest(values.manifest);
  if (rows.length === 0) throw new Error(`${values.manifest}: no files in it`);
  const startedAt = performance.now();
  const judged = await analyseAll(rows, values.verbose);
  if (judged.length === 0) throw new Error('none of the files could be analysed');
  const result = score(judged, (performance.now() - startedAt) / 1000);
  console.log(JSON.stringify({ files: rows.length, failed: rows.length - judged.length, ...result }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
