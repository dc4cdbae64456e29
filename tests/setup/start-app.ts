import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDataDir } from './make-data-dir';

/** The real app, started as `npm start` does. */
export type RunningApp = {
  url: string;
  dataDir: string;
  /** All it has printed so far. */
  output: () => string;
  /** Asks it to end, waits until it has, and removes its data folder unless it was given. */
  stop: () => Promise<{ exitCode: number | null }>;
  /** Kills it outright, as a crash would; the data folder stays. */
  kill: () => Promise<void>;
};

const patienceMs = 300_000;
/** Not the one people use, so that tests run beside an app of theirs. */
const firstPort = 4100;

/**
 * Starts Segue with a data folder of its own, on a free port, and waits for the address it prints.
 * @param options.dataDir an existing folder to start on, instead of a new one
 * @throws with what it printed, when it ends before that
 */
export async function startApp(
  options: { env?: Record<string, string>; dataDir?: string; args?: string[] } = {},
): Promise<RunningApp> {
  const dataDir = options.dataDir ?? (await makeDataDir());
  const child = spawn(process.execPath, ['scripts/start.mjs', ...(options.args ?? [])], {
    env: {
      ...withoutSegue(process.env),
      PORT: String(firstPort),
      SEGUE_DATA_DIR: dataDir,
      // As under npm: it ends when its parent, the test, is gone.
      npm_lifecycle_event: 'start',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const removeData = async () => {
    if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
  };
  const address = () => /Segue is ready\s+(http:\/\/\S+)/.exec(output)?.[1];
  const deadline = performance.now() + patienceMs;
  while (!address()) {
    const isEnded = child.exitCode !== null || child.signalCode !== null;
    if (isEnded || performance.now() > deadline) {
      child.kill('SIGTERM');
      await ended;
      await removeData();
      const reason = isEnded ? `ended with code ${child.exitCode}` : 'did not start in time';
      throw new Error(`Segue ${reason}. It printed:\n${output}`);
    }
    await sleep(50);
  }
  return {
    url: address() as string,
    dataDir,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      const [exitCode] = await ended;
      await removeData();
      tellErrors(output);
      return { exitCode };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Repeats what the app logged as an error: a browser tells only that there was one. */
function tellErrors(output: string): void {
  for (const line of output.split('\n')) if (/"level":[56]0\b/.test(line)) console.error(line);
}

/** The environment without what would point the app elsewhere. */
function withoutSegue(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(SEGUE_|BETTER_AUTH_|DATABASE_URL$|REDIS_URL$|NODE_ENV$|VITEST)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name))) as NodeJS.ProcessEnv;
}
