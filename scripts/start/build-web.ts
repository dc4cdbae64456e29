import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServiceWorker, serviceWorkerFile } from './build-service-worker';
import { fingerprint } from './fingerprint';
import { acquireProcessLock, isHeld } from './process-lock';
import { runToEnd } from './run-to-end';

const stamp = '.next/fingerprint';
const lockDir = 'node_modules/.cache';

/** All that goes into the build. */
const inputs = [
  'src',
  'demo',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'prisma/schema',
  'scripts/start/build-service-worker.ts',
];

/** Tests do not, the generated database client follows from the schema, and the service worker from the build. */
const isIgnored = (path: string) =>
  /\.test\.tsx?$/.test(path) || path === 'src/infra/prisma/generated' || path.startsWith(serviceWorkerFile);

/**
 * Builds the web app with Next.js, and its service worker, unless the build that is there is of the same sources. Two starts from one
 * checkout (with data folders of their own) build once.
 * @returns whether it was built
 */
export async function buildWeb(options: {
  env: NodeJS.ProcessEnv;
  onLine: (line: string) => void;
  signal: AbortSignal;
}): Promise<boolean> {
  const current = await fingerprint(inputs, isIgnored);
  if (await isBuilt(current)) return false;
  await mkdir(lockDir, { recursive: true });
  let lock = acquireProcessLock(`${lockDir}/segue-build.lock`);
  while (isHeld(lock)) {
    options.onLine(`process ${lock.pid} is building`);
    await sleep(500, undefined, { signal: options.signal });
    lock = acquireProcessLock(`${lockDir}/segue-build.lock`);
  }
  try {
    if (await isBuilt(current)) return false;
    await rm(stamp, { force: true });
    await runToEnd(['node_modules/next/dist/bin/next', 'build'], options);
    await buildServiceWorker();
    await writeFile(stamp, current);
    return true;
  } finally {
    lock.release();
  }
}

async function isBuilt(current: string): Promise<boolean> {
  const parts = ['.next/BUILD_ID', serviceWorkerFile].map((path) => stat(path).catch(() => null));
  return (
    !(await Promise.all(parts)).includes(null) &&
    (await readFile(stamp, 'utf8').catch(() => null)) === current
  );
}
