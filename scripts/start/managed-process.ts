import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
/** A process that ran this long before it crashed is started again at once, as if for the first time. */
const healthyAfterMs = 60_000;
const stopPatienceMs = 15_000;

type ProcessOptions = {
  name: string;
  /** Arguments of `node`. */
  args: string[];
  env: NodeJS.ProcessEnv;
  onLine: (line: string) => void;
  onCrash: (reason: string, retryInMs: number) => void;
};

export type ManagedProcess = {
  name: string;
  /** How often it has crashed so far. */
  crashes: () => number;
  stop: () => Promise<void>;
  kill: () => void;
};

/**
 * Starts a Node process and starts it again whenever it ends by itself, after 1, 2, 4 … 30 seconds. It is the
 * leader of a process group, so that Ctrl-C in the terminal comes to us alone and stopping reaches its
 * children; and it ends when this process is killed (end-with-parent.mjs).
 */
export function startManagedProcess(options: ProcessOptions): ManagedProcess {
  let child = launch(options);
  let isStopping = false;
  let crashes = 0;
  const wake = new AbortController();

  const supervision = (async () => {
    for (let failures = 0; ; ) {
      const startedAt = performance.now();
      const reason = await endOf(child);
      killGroup(child, 'SIGKILL');
      if (isStopping) return;
      crashes++;
      failures = performance.now() - startedAt > healthyAfterMs ? 0 : failures + 1;
      const delayMs = failures === 0 ? 0 : Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
      options.onCrash(reason, delayMs);
      await sleep(delayMs, undefined, { signal: wake.signal }).catch(() => {});
      if (isStopping) return;
      child = launch(options);
    }
  })();

  return {
    name: options.name,
    crashes: () => crashes,
    stop: async () => {
      isStopping = true;
      wake.abort();
      // Only the leader is asked: it knows in which order to end its own children.
      child.kill('SIGTERM');
      const patience = setTimeout(() => killGroup(child, 'SIGKILL'), stopPatienceMs);
      await supervision;
      clearTimeout(patience);
    },
    kill: () => {
      isStopping = true;
      wake.abort();
      killGroup(child, 'SIGKILL');
    },
  };
}

function launch({ args, env, onLine }: ProcessOptions): ChildProcess {
  const preload = new URL('./end-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const input of [child.stdout, child.stderr]) {
    if (input) createInterface({ input }).on('line', onLine);
  }
  return child;
}

async function endOf(child: ChildProcess): Promise<string> {
  const [code, signal] = (await once(child, 'exit').catch((error) => [error.message, null])) as unknown[];
  return signal ? `signal ${signal}` : `code ${code}`;
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
