import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SparseRows } from '@/recommenders/collaborative/sparse-rows';
import { findPython } from './find-python';

const script = new URL('./peers/implicit_als.py', import.meta.url).pathname;
const packages = ['implicit==0.7.3', 'numpy', 'scipy'];

/**
 * Measures Python's `implicit` on the same split, tuned on a part of it, installing it from PyPI into an environment of
 * its own the first time.
 * @returns what it printed, or why it could not run
 */
export async function runImplicit(
  train: SparseRows,
  heldOut: readonly (readonly number[])[],
  options: { factors: number; threads: number; seed: string; say: (text: string) => void },
): Promise<Record<string, unknown> | { skipped: string }> {
  const python = await findPython('implicit', packages, options.say);
  if (!python) return { skipped: 'needs Python 3 with venv, and PyPI' };
  const folder = await mkdtemp(join(tmpdir(), 'segue-split-'));
  try {
    const rows: string[] = [];
    for (let user = 0; user < train.rows; user++) {
      for (let k = train.offsets[user]!; k < train.offsets[user + 1]!; k++)
        rows.push(`${user}\t${train.indices[k]}\t${train.confidences[k]}`);
    }
    await writeFile(join(folder, 'train.tsv'), rows.join('\n'));
    const held = heldOut.flatMap((items, user) => items.map((item) => `${user}\t${item}\t1`));
    await writeFile(join(folder, 'test.tsv'), held.join('\n'));
    await writeFile(join(folder, 'shape.json'), JSON.stringify([train.rows, train.columns]));
    const seed = Number.parseInt(options.seed, 10) || 1;
    const args = ['--factors', options.factors, '--threads', options.threads, '--seed', seed].map(String);
    const child = spawn(python, [script, folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.stderr
      .setEncoding('utf8')
      .on('data', (chunk: string) => options.say(`implicit: ${chunk.trimEnd()}`));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) return { skipped: `implicit ended with code ${code}` };
    return JSON.parse(output) as Record<string, unknown>;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
