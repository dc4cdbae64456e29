import { parentPort, workerData } from 'node:worker_threads';
import { createDemoCatalogue } from '../world/catalogue';
import { createManifest } from './manifest';
import { writeTrack } from './write-track';

/** What a render worker is told at its start; later messages are indices into the manifest. */
export interface RenderWorkerData {
  folder: string;
  seed: number | string;
}

/** Its answer to each index. */
export type RenderWorkerReply = { index: number; error?: string };

const { folder, seed } = workerData as RenderWorkerData;
const catalogue = createDemoCatalogue(seed);
const manifest = createManifest(catalogue);

parentPort!.on('message', async (index: number) => {
  const reply: RenderWorkerReply = { index };
  try {
    await writeTrack(catalogue, manifest[index]!, folder);
  } catch (error) {
    reply.error = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  parentPort!.postMessage(reply);
});
