import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { dataFolder } from '@/infra/data-dir';
import type { NetworkWeights } from '@/recommenders/audio/network-weights';

/** The weights that ship with the project. */
export const shippedWeightsFolder = fileURLToPath(new URL('../../models/audio/', import.meta.url));

const manifestSchema = z.object({
  version: z.string(),
  styles: z.array(z.string()),
  tensors: z.array(z.object({ name: z.string(), shape: z.array(z.number().int().positive()) })),
  metrics: z.record(z.string(), z.number()),
});

/**
 * Reads `manifest.json` and `weights.bin` (float32, little endian) of a folder.
 * @throws Error when a file is missing or is not what the manifest says
 */
export async function readNetworkWeights(folder = shippedWeightsFolder): Promise<NetworkWeights> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const bytes = await readFile(join(folder, 'weights.bin'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Float32Array.from({ length: bytes.byteLength >> 2 }, (_, i) => view.getFloat32(i * 4, true));
  return { manifest, values };
}

/**
 * The weights that serve: those tuned to this library, as long as they come from those that ship with this version, which are
 * taken otherwise.
 */
export async function readServingWeights(): Promise<NetworkWeights> {
  const shipped = await readNetworkWeights();
  const tuned = await readNetworkWeights(dataFolder('sound-model')).catch(() => null);
  return tuned?.manifest.version.startsWith(`${shipped.manifest.version}+`) ? tuned : shipped;
}

/** Writes what `readNetworkWeights` reads, so that nobody ever reads half of it. */
export async function replaceNetworkWeights(weights: NetworkWeights, folder: string): Promise<void> {
  const passing = `${folder}.${process.pid}.part`;
  await writeNetworkWeights(weights, passing);
  await rm(folder, { recursive: true, force: true });
  await rename(passing, folder);
}

/** Writes what `readNetworkWeights` reads. */
export async function writeNetworkWeights(
  { manifest, values }: NetworkWeights,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries()) view.setFloat32(i * 4, value, true);
  await writeFile(join(folder, 'weights.bin'), bytes);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
