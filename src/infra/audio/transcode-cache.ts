import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../new-id';

type Make = (target: string, signal: AbortSignal) => Promise<void>;
type Work = { name: string; done: Promise<string>; waiting: number; abort: AbortController };

/** Unfinished files end so; a killed server may leave some, which are cleared away with the oldest. */
const PART = '.part';

/**
 * Converted files on disk, the least lately used removed first when they grow beyond a size. Each is made once however
 * many ask for it at a time, few at once, and no longer than somebody waits.
 */
export class TranscodeCache {
  readonly #works = new Map<string, Work>();
  #running = 0;
  readonly #line: (() => void)[] = [];

  constructor(
    private readonly options: { folder: string; maxBytes: number; mostAtOnce: number; now?: () => Date },
  ) {}

  /**
   * @param name of the file in the cache; the same name is the same content
   * @param signal of one who waits: work that nobody waits for any more is ended
   * @returns path of the whole file
   */
  async open(name: string, make: Make, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    const path = join(this.options.folder, name);
    const isThere = await this.#touch(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
    let work = this.#works.get(name);
    if (!work) {
      work = this.#begin(name, make);
      this.#works.set(name, work);
    }
    return this.#wait(work, signal);
  }

  #begin(name: string, make: Make): Work {
    const abort = new AbortController();
    const done = this.#make(name, make, abort.signal);
    const work: Work = { name, done, waiting: 0, abort };
    const forget = () => this.#forget(work);
    done.then(forget, forget);
    return work;
  }

  #forget(work: Work): void {
    if (this.#works.get(work.name) === work) this.#works.delete(work.name);
  }

  async #wait(work: Work, signal: AbortSignal): Promise<string> {
    work.waiting++;
    let onAbort = () => {};
    const left = new Promise<never>((_, leave) => {
      onAbort = () => leave(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
      return await Promise.race([work.done, left]);
    } finally {
      signal.removeEventListener('abort', onAbort);
      if (--work.waiting === 0) {
        // Who asks from now on begins anew.
        this.#forget(work);
        work.abort.abort(new Error('nobody waits for it any more'));
      }
    }
  }

  async #make(name: string, make: Make, signal: AbortSignal): Promise<string> {
    await this.#turn();
    const part = join(this.options.folder, `${name}.${newId()}${PART}`);
    try {
      signal.throwIfAborted();
      await mkdir(this.options.folder, { recursive: true });
      await make(part, signal);
      const path = join(this.options.folder, name);
      await rename(part, path);
      await this.#touch(path);
      await this.#makeRoom(name);
      return path;
    } finally {
      const next = this.#line.shift();
      if (next) next();
      else this.#running--;
      await rm(part, { force: true });
    }
  }

  async #turn(): Promise<void> {
    // Whose turn ends hands it on.
    if (this.#running < this.options.mostAtOnce) this.#running++;
    else await new Promise<void>((go) => this.#line.push(go));
  }

  /** The time of access is the time of use; that of change stays, as it tells browsers whether the file is the same. */
  async #touch(path: string): Promise<void> {
    const { mtime } = await stat(path);
    await utimes(path, this.#now(), mtime);
  }

  /** Removes what was used least lately, but never what was asked for just now. */
  async #makeRoom(newest: string): Promise<void> {
    const names = await readdir(this.options.folder);
    const files = await Promise.all(
      names.map(async (name) => ({
        name,
        facts: await stat(join(this.options.folder, name)).catch(() => null),
      })),
    );
    const dayAgo = this.#now().getTime() - 86_400_000;
    let total = files.reduce((sum, { facts }) => sum + (facts?.size ?? 0), 0);
    for (const { name, facts } of files.toSorted(
      (a, b) => (a.facts?.atimeMs ?? 0) - (b.facts?.atimeMs ?? 0),
    )) {
      const isLeftOver = name.endsWith(PART) && (facts?.mtimeMs ?? 0) < dayAgo;
      const isTooMuch = total > this.options.maxBytes && name !== newest && !name.endsWith(PART);
      if (!facts || !(isLeftOver || isTooMuch)) continue;
      await rm(join(this.options.folder, name), { force: true });
      total -= facts.size;
    }
  }

  #now(): Date {
    return this.options.now?.() ?? new Date();
  }
}
