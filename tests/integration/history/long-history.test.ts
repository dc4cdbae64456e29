import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { confirmHistory } from '@/server/history/confirm-history';
import { forgetHistory } from '@/server/history/forget-history';
import { importHistory } from '@/server/history/import-history';
import { readHistory } from '@/server/history/read-history';
import { removeHistory } from '@/server/history/remove-history';
import { bringHistory, calm, type Heard, sendHistory, spotifyJson } from './bring-history';
import { createOneSongLibrary, minute, momentsOf, start } from './one-song-library';

let userId: string;

beforeEach(async () => {
  ({ userId } = await createOneSongLibrary());
});
afterAll(closeQueues);

describe('many listens', () => {
  const rng = createRng('history');
  const whole: Heard[] = Array.from({ length: 45_000 }, (_, k) => ({
    artist: k % 3 === 0 ? 'The Knife' : `Artist of elsewhere ${k % 700}`,
    title: k % 3 === 0 ? 'Heartbeats' : `Song ${k % 5_000}`,
    at: start + k * 2 * minute + Math.floor(rng() * 1_000),
  }));
  const expected = whole.filter(({ artist }) => artist === 'The Knife').map(({ at }) => at - start);

  test('go on where the reading was ended, and count once whoever reads and takes in', async () => {
    const id = await sendHistory(userId, spotifyJson(whole));
    const stop = new AbortController();
    const ended = readHistory(id, { signal: stop.signal, onProgress: () => stop.abort(new Error('ended')) });
    await expect(ended).rejects.toThrow('ended');
    const half = await database().historyImport.findUniqueOrThrow({ where: { id } });
    expect(half.status).toBe('reading');
    expect(half.recordsDone).toBeGreaterThan(0);
    expect(half.recordsDone).toBeLessThan(whole.length);
    await Promise.all([readHistory(id, calm()), readHistory(id, calm()).catch(() => null)]);
    expect(await database().historyListen.count({ where: { importId: id } })).toBe(whole.length);
    await confirmHistory(userId, id);
    const cut = new AbortController();
    const broken = importHistory(id, { signal: cut.signal, onProgress: () => cut.abort(new Error('cut')) });
    await expect(broken).rejects.toThrow('cut');
    expect((await momentsOf(userId)).length).toBeLessThan(expected.length);
    await importHistory(id, calm());
    expect(await momentsOf(userId)).toEqual(expected);
  });

  test('of files that overlap are those of one that holds all', async () => {
    await bringHistory(userId, spotifyJson(whole.slice(0, 30_000)));
    await bringHistory(userId, spotifyJson(whole.slice(22_000)));
    expect(await momentsOf(userId)).toEqual(expected);
    const { _count } = await database().historyListen.aggregate({
      where: { isRepeated: false, import: { userId } },
      _count: true,
    });
    expect(_count).toBe(whole.length);
  });

  test('that are removed while they are read stop', async () => {
    const id = await sendHistory(userId, spotifyJson(whole));
    let removing: Promise<unknown> | undefined;
    const onProgress = () => {
      removing ??= removeHistory(userId, id);
    };
    expect(await readHistory(id, { ...calm(), onProgress })).toBeNull();
    await removing;
    await forgetHistory(id, userId);
    expect(await database().historyListen.count()).toBe(0);
  });
});
