import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPressSource } from '@workers/handlers/read-press-source';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { log } from '@/infra/log';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { addSource } from '@/server/press/add-source';
import { readSource } from '@/server/press/read-source';
import { updateTextModel } from '@/server/press/update-text-model';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-press-'));
});
afterEach(async () => {
  await laneQueue('training').obliterate({ force: true });
  await closeQueues();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const context = { progress: () => {}, signal: new AbortController().signal, log: log() };

/** Reads the source as the worker does; whether the text model is to be learned anew. */
async function read(sourceId: string): Promise<boolean> {
  await readPressSource({ sourceId }, context);
  const jobs = await laneQueue('training').getJobs(['waiting']);
  for (const job of jobs) await job.remove();
  return jobs.some(({ name }) => name === 'update-text-model');
}

test('has the text model learned when documents came or changed, and only then', async () => {
  const { id } = await addSource({ kind: 'folder', location: folder });
  expect(await read(id)).toBe(false);
  await write('a.txt', 'Slayer toured with Megadeth.');
  // The library was scanned, and its text model learned, before anything was written about it.
  await updateTextModel();
  await write('b.txt', 'Megadeth are as fast as ever.');
  expect(await read(id)).toBe(true);
  await updateTextModel();
  expect(await read(id)).toBe(false);
  await write('b.txt', 'Megadeth are faster than ever.');
  expect(await read(id)).toBe(true);
  await updateTextModel();
  await write('empty.html', '');
  expect(await read(id)).toBe(false);
});

test('has it learned though the reading that stored the documents was cut short', async () => {
  await write('a.txt', 'Slayer toured with Megadeth.');
  const { id } = await addSource({ kind: 'folder', location: folder });
  expect(await readSource({ sourceId: id })).toMatchObject({ added: 1 });
  expect(await read(id)).toBe(true);
});
