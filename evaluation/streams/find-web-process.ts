import { readdir, readFile } from 'node:fs/promises';

const TICK_MS = 10;

/** The web process among those that this one has started, and that they have. Linux only: it looks in `/proc`. */
export async function findWebProcess(): Promise<number> {
  const [web] = await findProcesses(/next-server|next\0start/);
  if (web === undefined) throw new Error('The web process was not found.');
  return web;
}

/** Processes that this one has started, and that they have, by their command line. */
export async function findProcesses(command: RegExp): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    // The name in brackets may hold anything, brackets too.
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent) parents.set(pid, Number(parent));
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  const own = await Promise.all(
    pids.filter(isOurs).map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return command.test(line) ? [pid] : [];
    }),
  );
  return own.flat();
}

/** What processes have computed so far, in milliseconds: unlike time on the clock it is the same on a busy machine. */
export async function readCpuMs(pids: readonly number[]): Promise<number> {
  const ticks = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13);
      return Number(user ?? 0) + Number(system ?? 0);
    }),
  );
  return ticks.reduce((sum, one) => sum + one, 0) * TICK_MS;
}

/** What a process has in memory, in MB. */
export async function readRssMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024);
}
