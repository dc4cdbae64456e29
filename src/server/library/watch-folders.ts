import { realpath, stat } from 'node:fs/promises';
import { type FolderWatch, watchFolder } from '@/infra/library/watch-folder';
import { log } from '@/infra/log';
import { findRealFolders } from './removed-folder';

/** An album that is being copied should be read once, when it is there. */
const QUIET_MS = 5_000;
/** Folders are added, removed, unmounted and mounted again while a worker runs. */
const LOOK_AGAIN_MS = 30_000;

/**
 * Watches the library's folders, those added later and those that come back too, and tells when one has changed. Not
 * the demo's: the job that fills it scans it.
 * Where the system allows no more watches this is logged, and that folder is left to the regular scans.
 * @returns a function that ends it
 */
export async function watchFolders({
  signal,
  onChange,
  quietMs = QUIET_MS,
}: {
  signal?: AbortSignal;
  quietMs?: number;
  onChange: (folderId: string) => unknown;
}): Promise<() => Promise<void>> {
  const watched = new Map<string, FolderWatch | 'given-up'>();
  const tell = (folderId: string) => {
    Promise.resolve(onChange(folderId)).catch((error) =>
      log().warn({ error: String(error) }, 'scan not started'),
    );
  };
  const begin = (folderId: string, path: string) => {
    const watch = watchFolder(path, {
      quietMs,
      onChange: () => tell(folderId),
      onEnd: (error) => {
        if (error) {
          watched.set(folderId, 'given-up');
          log().warn(
            { path, error: error.message },
            'this folder cannot be watched; scans still find its changes',
          );
        } else {
          watched.delete(folderId);
          tell(folderId);
        }
      },
    });
    watched.set(folderId, watch);
  };

  let isFirst = true;
  const look = async () => {
    const folders = (await findRealFolders()).filter((folder) => folder.kind === 'user');
    const ids = new Set(folders.map((folder) => folder.id));
    for (const [id, watch] of watched) {
      if (ids.has(id)) continue;
      watched.delete(id);
      if (watch !== 'given-up') await watch.close();
    }
    for (const { id, path } of folders) {
      if (watched.has(id) || !(await isFolder(path))) continue;
      // A link to a folder tells of nothing.
      begin(id, await realpath(path));
      if (!isFirst) tell(id);
    }
    isFirst = false;
  };
  await look();
  const timer = setInterval(() => {
    look().catch((error) =>
      log().warn({ error: String(error) }, 'the folders to watch could not be looked up'),
    );
  }, LOOK_AGAIN_MS);
  const stop = async () => {
    clearInterval(timer);
    const watches = [...watched.values()].filter((watch) => watch !== 'given-up');
    watched.clear();
    await Promise.all(watches.map((watch) => watch.close()));
  };
  signal?.addEventListener('abort', () => void stop(), { once: true });
  return stop;
}

const isFolder = (path: string) =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
