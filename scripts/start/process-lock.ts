import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isAlive } from '@/infra/postgres/process-command';
import { processBirth } from './process-birth';

const holderSchema = z.object({
  pid: z.number().int().positive(),
  birth: z.string().nullable(),
  url: z.string().nullable(),
});

/** Who holds a lock; `url` is where it can be reached, once it can. */
export type LockHolder = z.infer<typeof holderSchema>;

export type ProcessLock = {
  /** Tells later comers the address. */
  setUrl: (url: string) => void;
  release: () => void;
};

/**
 * Takes the lock file at `path` for this process. A lock whose process has died, or whose number now belongs
 * to another process, is taken over.
 * @returns the lock, or the living process that holds it
 */
export function acquireProcessLock(path: string): ProcessLock | LockHolder {
  const self: LockHolder = { pid: process.pid, birth: processBirth(process.pid), url: null };
  for (;;) {
    if (tryToTake(path, self)) return heldLock(path, self);
    const text = readText(path);
    const holder = parseHolder(text);
    if (holder && isRunning(holder)) return holder;
    if (text !== null) removeStale(path, text);
  }
}

/** Tells the two answers of `acquireProcessLock` apart. */
export function isHeld(answer: ProcessLock | LockHolder): answer is LockHolder {
  return 'pid' in answer;
}

/** Written whole beside and then linked: nobody ever reads a lock without its holder. */
function tryToTake(path: string, self: LockHolder): boolean {
  const draft = writeDraft(path, self);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDraft(path: string, holder: LockHolder): string {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  return draft;
}

function heldLock(path: string, self: LockHolder): ProcessLock {
  return {
    setUrl: (url) => renameSync(writeDraft(path, { ...self, url }), path),
    release: () => {
      const holder = parseHolder(readText(path));
      if (holder?.pid === self.pid && holder.birth === self.birth) rmSync(path, { force: true });
    },
  };
}

function isRunning(holder: LockHolder): boolean {
  return isAlive(holder.pid) && (holder.birth === null || holder.birth === processBirth(holder.pid));
}

/** Moves the stale file away before removing it, so that of two late comers only one takes it. */
function removeStale(path: string, staleText: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Another late comer was faster and this is its fresh lock: give it back.
  if (readText(aside) !== staleText) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Null for a file cut short, as a crash of the machine may leave it: such a lock is stale. */
function parseHolder(text: string | null): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
