import { pagesCachePrefix } from '@/domain/offline/kept-names';
import { files, version } from './worker-scope';

const PREFIX = 'segue-files.';
const cacheName = PREFIX + version;
const known = new Set(files);

/** Whether a path is one of the files this version of the app consists of. */
export const isFile = (path: string): boolean => known.has(path);

/** All files of this version; where one does not come, this version is tried again another time. */
export async function keepFiles(): Promise<void> {
  await (await caches.open(cacheName)).addAll([...files]);
}

/** Files never change under their name. Those of the version before are kept for pages that are still open. */
export async function answerFile(request: Request): Promise<Response> {
  const mine = await (await caches.open(cacheName)).match(request, { ignoreVary: true });
  if (mine) return mine;
  const older = await caches.match(request, { ignoreVary: true });
  return older ?? fetch(request);
}

/** Removes what older versions left, but the files of the one before; caches are listed in the order they were made. */
export async function dropOldVersions(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName).slice(0, -1);
  const pages = names.filter((name) => name.startsWith(pagesCachePrefix) && !name.endsWith(`.${version}`));
  await Promise.all([...older, ...pages].map((name) => caches.delete(name)));
}
