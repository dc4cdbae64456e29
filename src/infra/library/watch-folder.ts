import { existsSync } from 'node:fs';
import { watch } from 'chokidar';
import { matters } from './walk-folder';

export type FolderWatch = { close: () => Promise<void> };

/**
 * Calls `onChange` once a folder's music or pictures have changed and then been quiet for `quietMs`. Only folders are
 * watched, which tell of the files in them: a watch for each file would meet the system's limit in any real library.
 * @param path of a folder that is there
 * @param onEnd nothing more will come: the folder is gone, or watching failed (`error`: the system's limit of
 *   watches, a network disk)
 */
export function watchFolder(
  path: string,
  options: { quietMs: number; onChange: () => void; onEnd: (error: Error | null) => void },
): FolderWatch {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  let hasNewFolders = false;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Its own end is not always told.
      if (!existsSync(path)) return end(null);
      // Folders made in quick succession can slip past a watch that is just being set (inotify has no recursion):
      // another look from the top enters them all. It is in place before the one it follows goes.
      if (hasNewFolders) renew();
      options.onChange();
    }, options.quietMs);
  };
  const end = (error: Error | null) => {
    if (!isEnded) void close().then(() => options.onEnd(error));
  };
  const start = () => {
    const watcher = watch(path, {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      ignored: (entry, facts) =>
        facts?.isFile() === true || (entry !== path && /[/\\]\.[^/\\]*$/.test(entry)),
    });
    watcher.on('addDir', () => {
      hasNewFolders = true;
      changed();
    });
    watcher.on('unlinkDir', (gone) => (gone === path ? end(null) : changed()));
    // What the system said of an entry of a watched folder; its name is all there is.
    watcher.on('raw', (_event, entry) => {
      if (!entry || matters(entry)) changed();
    });
    watcher.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    return watcher;
  };
  let current = start();
  const renew = () => {
    hasNewFolders = false;
    const before = current;
    current = start();
    current.once('ready', () => void before.close());
  };
  const close = async () => {
    isEnded = true;
    clearTimeout(timer);
    await current.close();
  };
  return { close };
}
