import { readFileSync } from 'node:fs';
import type { Terminal } from './terminal';

/** The same Ctrl-C can come twice: from the terminal, and passed on by npm. */
const echoMs = 700;
const forcePatienceMs = 3_000;
const parentCheckMs = 2_000;

/**
 * Ends everything in order when asked to (Ctrl-C, SIGTERM, a closed terminal): what was registered last goes
 * first. Asked a second time, it forces.
 */
export function createShutdown(terminal: Terminal) {
  const endings: { end: () => Promise<unknown>; force: () => void }[] = [];
  const starting = new AbortController();
  let work: Promise<unknown> = Promise.resolve();
  let askedAt: number | null = null;

  /** Ends what is registered; what was still starting is waited for, so that nothing is left behind. */
  async function endAll(): Promise<void> {
    starting.abort();
    await work.catch(() => {});
    for (let last = endings.at(-1); last; last = endings.at(-1)) {
      await last.end().catch((error: unknown) => console.error(error));
      endings.pop();
    }
  }

  async function stop(exitCode: number): Promise<void> {
    askedAt = performance.now();
    await endAll();
    process.exit(exitCode);
  }

  function onSignal(): void {
    if (askedAt === null) {
      terminal.print('\n  Stopping … (once more to force)');
      void stop(0);
    } else if (performance.now() - askedAt > echoMs) {
      terminal.print('  Forced.');
      for (const { force } of endings) force();
      setTimeout(() => process.exit(1), forcePatienceMs);
    }
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  if (process.env.npm_lifecycle_event) endWithNpm(onSignal);

  return {
    /** Aborted when what is still starting should give up. */
    signal: starting.signal,
    isAsked: () => askedAt !== null,
    /** Names the work in progress, which `endAll` waits for. */
    setWork: (promise: Promise<unknown>) => {
      work = promise;
    },
    /** Gives up the start without ending what runs. */
    abortStart: () => starting.abort(),
    /** Registers what has to be ended; `force` is for when the orderly way takes too long. */
    onEnd: (end: () => Promise<unknown>, force: () => void = () => {}) => {
      endings.push({ end, force });
    },
    endAll,
    /** Ends everything because a part that cannot be replaced is gone. */
    fail: (reason: string) => {
      if (askedAt !== null || starting.signal.aborted) return;
      terminal.print(`\n  ${reason}. Stopping.`);
      void stop(1);
    },
  };
}

export type Shutdown = ReturnType<typeof createShutdown>;

/** Somebody who kills npm means us. npm runs us through a shell, which may or may not stay between. */
function endWithNpm(onSignal: () => void): void {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(timer);
    onSignal();
  }, parentCheckMs);
  timer.unref();
}

/** Null where the system does not tell without starting a program. */
function parentOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    return Number(fields.split(' ')[1]);
  } catch {
    return null;
  }
}
