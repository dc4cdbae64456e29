import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { kernelsFile } from '@/infra/kernel-module';
import { fingerprint } from './fingerprint';
import { runToEnd } from './run-to-end';

const stamp = `${kernelsFile}.fingerprint`;
/** Folders with an `index.ts` that exports kernels, and what they share. */
const sources = ['audio', 'collaborative'].map((part) => `src/recommenders/${part}/kernels/assembly`);
const shared = 'src/recommenders/kernels/assembly';

/**
 * Compiles the numerical kernels from AssemblyScript to WebAssembly, unless they were made from the same source.
 * Plain SIMD only: relaxed SIMD gives other results on other machines, and Node 20 lacks it.
 * @returns whether they were made
 */
export async function buildKernels(): Promise<boolean> {
  const current = await fingerprint([...sources, shared, 'node_modules/assemblyscript/package.json']);
  if ((await readFile(stamp, 'utf8').catch(() => null)) === current) return false;
  // Two starts from one checkout may compile at once; each renames a whole file.
  const unfinished = `${kernelsFile}.${process.pid}`;
  await mkdir(dirname(kernelsFile), { recursive: true });
  // A process of its own: the compiler takes half a gigabyte, which this one would never give back.
  await runToEnd(
    [
      'node_modules/assemblyscript/bin/asc.js',
      ...sources.map((source) => `${source}/index.ts`),
      `--outFile=${unfinished}`,
      '-O3',
      '--noAssert',
      '--enable=simd',
      '--enable=threads',
      '--importMemory',
      '--sharedMemory',
      '--initialMemory=1',
      '--maximumMemory=65536',
      '--runtime=stub',
    ],
    { env: process.env },
  );
  await rename(unfinished, kernelsFile);
  await writeFile(stamp, current);
  return true;
}
