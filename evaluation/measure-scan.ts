import { randomUUID } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withDatabase } from './with-database';

/**
 * Scans a folder into a database of its own and says how fast: first everything, then again with nothing changed.
 *
 *   npm run measure:scan -- --folder MUSIC [--copies 10]
 *
 * With copies the folder is laid out that many times in a temporary place first. Prints one JSON object.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, copies: { type: 'string' } } });
  if (!values.folder) throw new Error('--folder is needed: the music to scan');
  const music = resolve(values.folder);
  const copies = Number(values.copies ?? 1);
  await withDatabase(
    async (place) => console.log(JSON.stringify(await measure(await layOut(music, copies, place)))),
    { isDisposable: true },
  );
}

async function layOut(folder: string, copies: number, place: string): Promise<string> {
  if (copies === 1) return folder;
  const music = join(place, 'music');
  for (let copy = 0; copy < copies; copy++) {
    await cp(folder, join(music, `copy-${copy}`), { recursive: true, mode: 2 });
  }
  return music;
}

async function measure(path: string) {
  const { closeDatabase, database } = await import('@/infra/database');
  const { scanFolder } = await import('@/server/library/scan-folder');
  const { readFiles } = await import('@/server/library/read-files');
  const { walkFolder } = await import('@/infra/library/walk-folder');
  const seconds = async (work: () => Promise<unknown>) => {
    const startedAt = performance.now();
    await work();
    return (performance.now() - startedAt) / 1000;
  };
  const folder = await database().libraryFolder.create({ data: { id: randomUUID(), path } });
  const walk = await walkFolder(path);
  const files = walk.files.size;
  const tagsSeconds = await seconds(() => readFiles(path, [...walk.files], { onRead() {}, onProblem() {} }));
  const first = { result: await scanFolder(folder.id) };
  await database().libraryFolder.delete({ where: { id: folder.id } });
  const again = await database().libraryFolder.create({ data: { id: randomUUID(), path } });
  const scanSeconds = await seconds(() => scanFolder(again.id));
  const unchangedSeconds = await seconds(() => scanFolder(again.id));
  const problems = await database().scanProblem.groupBy({ by: ['code'], _count: true });
  await closeDatabase();
  return {
    files,
    tagFilesPerSecond: Math.round(files / tagsSeconds),
    scanFilesPerSecond: Math.round(files / scanSeconds),
    unchangedFilesPerSecond: Math.round(files / unchangedSeconds),
    added: first.result?.added,
    problems: Object.fromEntries(problems.map(({ code, _count }) => [code, _count])),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
