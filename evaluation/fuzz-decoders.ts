import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutateBytes } from '@tests/fixtures/mutate-bytes';
import { AnalysisError } from '@workers/analysis/analysis-error';
import { AnalysisPool } from '@workers/analysis/analysis-pool';
import { shippedWeightsFolder } from '@workers/analysis/network-weights-file';
import { createRng } from '@/domain/rng';
import { wholeNumber } from './whole-number';

/**
 * Analyses damaged copies of real music on the worker's own threads, and counts what became of them. Ends with an error when
 * a thread crashed, or was at one file for longer than a minute.
 *
 *   npx tsx evaluation/fuzz-decoders.ts --files FOLDER [--count 2000] [--seed 1]
 */
const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
if (!values.files) throw new Error('usage: fuzz-decoders --files FOLDER [--count N] [--seed N]');
const count = wholeNumber('count', values.count);

/** Files of each ending that are taken, and the bytes of each: enough for some seconds of music. */
const OF_EACH_KIND = 4;
const LARGEST = 300_000;
const TOO_LONG_MS = 60_000;

const kinds = new Map<string, Uint8Array[]>();
for (const entry of await readdir(values.files, { recursive: true, withFileTypes: true })) {
  const kind = extname(entry.name).toLowerCase();
  if (!entry.isFile() || !/^\.(mp3|ogg|oga|opus|flac|wav|m4a|aiff|wma)$/.test(kind)) continue;
  const known = kinds.get(kind) ?? [];
  if (known.length === OF_EACH_KIND) continue;
  const path = join(entry.parentPath, entry.name);
  if ((await stat(path)).size < 1000) continue;
  kinds.set(kind, [...known, (await readFile(path)).subarray(0, LARGEST)]);
}
const originals = [...kinds].flatMap(([kind, files]) => files.map((bytes) => ({ kind, bytes })));
if (originals.length === 0) throw new Error(`${values.files}: no music in it`);

const folder = await mkdtemp(join(tmpdir(), 'segue-fuzz-'));
const pool = new AnalysisPool({ weightsFolder: shippedWeightsFolder });
const outcomes: Record<string, number> = {};
let longestMs = 0;
const rng = createRng(`fuzz ${values.seed}`);
const numbers = Array.from({ length: count }, (_, i) => i).values();
let done = 0;

async function drain(): Promise<void> {
  for (const number of numbers) {
    const { kind, bytes } = originals[number % originals.length]!;
    const damaged = mutateBytes(bytes, rng);
    const path = join(folder, `${number}${kind}`);
    await writeFile(path, damaged);
    const startedAt = performance.now();
    const outcome = await pool.analyse(path, { signal: AbortSignal.timeout(TOO_LONG_MS) }).then(
      ({ loudnessLufs, embedding }) =>
        Number.isNaN(loudnessLufs) || embedding.some(Number.isNaN) ? 'not a number' : 'analysed',
      (error: unknown) => (error instanceof AnalysisError ? error.code : 'hung'),
    );
    longestMs = Math.max(longestMs, performance.now() - startedAt);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (['crashed', 'failed', 'hung', 'not a number'].includes(outcome)) {
      const kept = join(tmpdir(), `segue-fuzz-${values.seed}-${number}${kind}`);
      await writeFile(kept, damaged);
      console.error(`\n${outcome}: ${kept}`);
    }
    await rm(path);
    process.stderr.write(`\r${++done} of ${count}`);
  }
}
await Promise.all([drain(), drain()]);
await pool.close();
await rm(folder, { recursive: true });
process.stderr.write('\n');
const kindsSeen = Object.fromEntries([...kinds].map(([kind, files]) => [kind, files.length]));
console.log(JSON.stringify({ count, originals: kindsSeen, outcomes, longestMs: Math.round(longestMs) }));
if (
  Object.keys(outcomes).some(
    (outcome) => !['analysed', 'damaged', 'not-audio', 'needs-ffmpeg'].includes(outcome),
  )
)
  process.exitCode = 1;
