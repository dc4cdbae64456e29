import { join } from 'node:path';
import { writeDemoCollection } from '@demo/files/write-demo-collection';
import { writeDemoPress } from '@demo/files/write-demo-press';
import { createDemoWorld } from '@demo/world/demo-world';
import { dataFolder } from '@/infra/data-dir';
import { database } from '@/infra/database';
import { isDemoRemoved, rememberDemoComplete } from './demo-wanted';
import { importDemoListeners } from './import-demo-listeners';

/** One world for everybody: what one listener hears of the demo, the next can hear too. */
const seed = 'segue';
/** Bring in what is there each time so many more tracks are, so that the library fills while the rest is rendered. */
const growEvery = 24;

export type ComposedDemo = { tracks: number; listeners: number; pages: number };
export type ComposeProgress = { done: number; total: number; etaMs: number | null };

/**
 * Composes and renders the demo collection, brings it into the library as any other folder, with its listeners and its
 * press. Files that are there stay: an interrupted run goes on where it was.
 * @param scan brings what the folder holds so far into the library
 * @param onPress told once the press pages are there, which is long before the music is
 * @param onGrown told whenever more tracks, and what the demo's listeners play of them, are in the library
 * @returns what was made, or null when the demo was told to go, before or meanwhile
 */
export async function composeDemo(options: {
  now: Date;
  scan: (folderId: string) => Promise<void>;
  onPress: () => Promise<void>;
  onGrown: () => Promise<void>;
  onProgress: (progress: ComposeProgress) => void;
  signal: AbortSignal;
}): Promise<ComposedDemo | null> {
  if (await isDemoRemoved()) return null;
  const { now, onProgress } = options;
  const removal = new AbortController();
  const signal = AbortSignal.any([options.signal, removal.signal]);
  const music = join(dataFolder('demo'), 'music');
  const press = join(dataFolder('demo'), 'press');
  const db = database();
  const folder = await db.libraryFolder.upsert({
    where: { path: music },
    create: { path: music, kind: 'demo' },
    update: {},
  });
  const pages = await writeDemoPress({ folder: press, seed });
  await addPressSources(press, pages);
  await options.onPress();

  const world = createDemoWorld(seed, now);
  const grow = async () => {
    await options.scan(folder.id);
    const listeners = await importDemoListeners(world);
    await options.onGrown();
    return listeners;
  };
  let growing: Promise<void> | undefined;
  const growSoon = (done: number) => {
    if (done % growEvery !== 0 || done === 0 || growing) return;
    // One that fails now is made up for by the last one, whose failure counts.
    growing = grow()
      .then(
        () => {},
        () => {},
      )
      .finally(() => {
        growing = undefined;
      });
  };
  const manifest = await writeDemoCollection({
    folder: music,
    seed,
    signal,
    onProgress: (progress) => {
      onProgress(progress);
      growSoon(progress.done);
      // Who clicks it away does not wait for the rest to be rendered.
      isDemoRemoved().then(
        (isRemoved) => isRemoved && removal.abort(),
        () => {},
      );
    },
  }).catch((error: unknown) => {
    if (!removal.signal.aborted) throw error;
  });
  await growing;
  if (!manifest) return null;
  const listeners = await grow();
  await rememberDemoComplete();
  return { tracks: manifest.length, listeners, pages: pages.length };
}

async function addPressSources(
  folder: string,
  pages: readonly { host: string; siteName: string }[],
): Promise<void> {
  const titles = new Map(pages.map((page) => [page.host, page.siteName]));
  await database().pressSource.createMany({
    data: [...titles].map(([host, title]) => ({
      kind: 'folder' as const,
      location: join(folder, host),
      title,
      demo: true,
    })),
    skipDuplicates: true,
  });
}
