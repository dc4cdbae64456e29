import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processCommand } from './process-command';

const patienceMs = 30_000;

/**
 * Clears the way after a crash. A postmaster of this cluster that outlived its parent is stopped (fast
 * shutdown: open transactions roll back); a `postmaster.pid` whose process is gone, or whose number now
 * belongs to some other program (usual in containers, where Postgres would refuse to start), is removed.
 * @returns what was found, for the log
 */
export async function endLeftoverServer(
  clusterDir: string,
): Promise<'none' | 'stopped' | 'stale lock removed'> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8').catch(() => null);
  if (text === null) return 'none';
  const pid = Number.parseInt(text, 10);
  if (!(pid > 1 && isAlive(pid) && isServerOf(clusterDir, pid))) {
    await rm(pidFile, { force: true });
    return 'stale lock removed';
  }
  process.kill(pid, 'SIGINT');
  for (let waitedMs = 0; isAlive(pid); waitedMs += 50) {
    // Immediate shutdown: Postgres recovers from its log at the next start.
    if (waitedMs === patienceMs) process.kill(pid, 'SIGQUIT');
    if (waitedMs > 2 * patienceMs) throw new Error(`An earlier Postgres (process ${pid}) does not end.`);
    await sleep(50);
  }
  await rm(pidFile, { force: true });
  return 'stopped';
}

function isServerOf(clusterDir: string, pid: number): boolean {
  const command = processCommand(pid);
  // Unknown (Windows, or no `ps`): Postgres' own check of its lock file has the last word.
  if (command === null) return process.platform === 'win32';
  return command.includes('postgres') && command.includes(clusterDir);
}
