import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Where the service worker is served from, and so the part of the site it is for. */
export const serviceWorkerFile = 'public/service-worker.js';

/** Files of `public/` that the app needs without a network. */
const publicFiles = ['/splice-processor.js', '/icon.svg', '/icon-192.png', '/manifest.webmanifest'];

/**
 * Bundles the service worker with the names of all files that the web build has made, which it keeps on the device.
 * Next.js builds pages, not service workers: these want an address of their own that never changes.
 */
export async function buildServiceWorker(): Promise<void> {
  const build = (await readFile('.next/BUILD_ID', 'utf8')).trim();
  const made = await readdir('.next/static', { recursive: true, withFileTypes: true });
  const files = made
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').replace('.next/', '/_next/'));
  // A start that is beside this one reads a whole file or none.
  const unfinished = `${serviceWorkerFile}.${process.pid}`;
  buildSync({
    entryPoints: ['src/service-worker/main.ts'],
    outfile: unfinished,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      SEGUE_VERSION: JSON.stringify(build),
      SEGUE_FILES: JSON.stringify([...publicFiles, ...files.sort()]),
    },
    logLevel: 'error',
  });
  await rename(unfinished, serviceWorkerFile);
}
