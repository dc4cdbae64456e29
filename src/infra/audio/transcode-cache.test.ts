import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TranscodeCache } from './transcode-cache';

const never = new AbortController().signal;
let folder: string;
let now: Date;
let cache: TranscodeCache;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-transcodes-'));
  now = new Date('2026-11-20T20:00:00Z');
  cache = new TranscodeCache({ folder, maxBytes: 250, mostAtOnce: 1, now: () => now });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const make = vi.fn(async (target: string) => writeFile(target, 'x'.repeat(100)));

describe('the cache of converted files', () => {
  test('makes a file once for all who ask meanwhile, and not again after', async () => {
    make.mockClear();
    const paths = await Promise.all([cache.open('a', make, never), cache.open('a', make, never)]);
    expect(new Set(paths).size).toBe(1);
    expect(await readFile(await cache.open('a', make, never), 'utf8')).toHaveLength(100);
    expect(make).toHaveBeenCalledOnce();
  });

  test('stays within its size: what was used least lately makes room', async () => {
    for (const name of ['a', 'b']) {
      await cache.open(name, make, never);
      now = new Date(now.getTime() + 60_000);
    }
    await cache.open('a', make, never);
    now = new Date(now.getTime() + 60_000);
    await cache.open('c', make, never);
    expect((await readdir(folder)).sort()).toEqual(['a', 'c']);
  });

  test('ends work when the last one who waits has gone, and begins anew for the next', async () => {
    const gone = [new AbortController(), new AbortController()] as const;
    let wasEnded = false;
    const slow = (_target: string, signal: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => {
          wasEnded = true;
          reject(signal.reason);
        });
      });
    const waits = gone.map(({ signal }) => cache.open('a', slow, signal).catch((error: Error) => error.name));
    await sleep(20);
    gone[0].abort();
    await sleep(20);
    expect(wasEnded).toBe(false);
    gone[1].abort();
    expect(await Promise.all(waits)).toEqual(['AbortError', 'AbortError']);
    expect(wasEnded).toBe(true);
    expect(await readFile(await cache.open('a', make, never), 'utf8')).toHaveLength(100);
  });

  test('makes no more at once than it may, and leaves nothing of what failed', async () => {
    let [running, most] = [0, 0];
    const counted = async (target: string) => {
      most = Math.max(most, ++running);
      await sleep(10);
      running--;
      // Not anywhere in it: ids are hexadecimal, and spell such words now and then.
      if (basename(target).startsWith('bad.')) throw new Error('cannot be made');
      await make(target);
    };
    const results = await Promise.allSettled(
      ['a', 'bad', 'b'].map((name) => cache.open(name, counted, never)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(most).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  });
});
