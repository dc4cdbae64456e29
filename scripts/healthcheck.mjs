// The health check of a container: `healthcheck.mjs web` asks the web app, `healthcheck.mjs worker` looks whether the
// worker process runs (it is started again when it crashes, so a missing one does not come up).
import { readdirSync, readFileSync } from 'node:fs';

function isWorkerRunning() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes('workers/main.ts');
      } catch {
        return false;
      }
    });
}

async function isWebWell() {
  try {
    return (await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/health`)).ok;
  } catch {
    return false;
  }
}

const isWell = process.argv[2] === 'worker' ? isWorkerRunning() : await isWebWell();
process.exit(isWell ? 0 : 1);
