import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { createUser } from '@tests/factories/create-user';
import { zipFile } from '@tests/fixtures/zip-file';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues } from '@/jobs/queues';
import { confirmHistory } from '@/server/history/confirm-history';
import { findHistories, findHistory } from '@/server/history/find-histories';
import { findHistorySongs } from '@/server/history/find-history-songs';
import { forgetHistory } from '@/server/history/forget-history';
import { historyPath } from '@/server/history/history-store';
import { importHistory } from '@/server/history/import-history';
import { readHistory } from '@/server/history/read-history';
import { removeHistory, restoreHistory } from '@/server/history/remove-history';
import { bringHistory, calm, lastfmCsv, listensJsonl, sendHistory, spotifyJson } from './bring-history';
import { createOneSongLibrary, knifeSong, minute, momentsOf, playsOf, start } from './one-song-library';

let userId: string;
let heartbeats: string;

beforeEach(async () => {
  ({ userId, heartbeats } = await createOneSongLibrary());
});
afterAll(closeQueues);

describe('a history', () => {
  test('is shown before anything of it counts, then becomes plays with their outcome', async () => {
    const heard = [
      knifeSong(0, { ms: 230_000 }),
      knifeSong(10 * minute, { ms: 5_000, skipped: true }),
      knifeSong(20 * minute, { ms: 5_000 }),
      knifeSong(30 * minute, { ms: 100_000 }),
      { artist: 'Nobody', title: 'Nothing', at: start + 40 * minute },
    ];
    const id = await sendHistory(userId, spotifyJson(heard), 'Streaming_History_Audio_2024.json');
    await readHistory(id, calm());
    const [shown] = (await findHistories(userId)).items;
    expect(shown).toMatchObject({
      status: 'ready',
      fileName: 'Streaming_History_Audio_2024.json',
      formats: ['spotify-extended'],
      preview: {
        listens: 5,
        songs: 2,
        artists: 2,
        from: new Date(start).toISOString(),
        to: new Date(start + 40 * minute).toISOString(),
        matched: 4,
        known: 0,
        topArtists: [
          { name: 'The Knife', listens: 4, isInLibrary: true },
          { name: 'Nobody', listens: 1, isInLibrary: false },
        ],
      },
    });
    expect(await playsOf(userId)).toEqual([]);
    // What it says besides is not kept.
    await expect(access(historyPath(id))).rejects.toThrow('ENOENT');
    await confirmHistory(userId, id);
    await importHistory(id, calm());
    const source = { kind: 'history', id };
    expect(await playsOf(userId)).toEqual([
      { trackId: heartbeats, at: 0, msPlayed: 230_000, outcome: 'complete', source },
      { trackId: heartbeats, at: 10 * minute, msPlayed: 5_000, outcome: 'skip', source },
      { trackId: heartbeats, at: 20 * minute, msPlayed: 5_000, outcome: 'partial', source },
      { trackId: heartbeats, at: 30 * minute, msPlayed: 100_000, outcome: 'partial', source },
    ]);
    expect((await findHistory(userId, id)).report).toEqual({
      plays: 4,
      matchedSongs: 1,
      known: 0,
      unmatched: 1,
      unmatchedSongs: 1,
      ofKnownArtists: 0,
    });
    await expect(confirmHistory(userId, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each([
    ['Last.fm', () => lastfmCsv([knifeSong(0)])],
    ['ListenBrainz', () => listensJsonl([knifeSong(0)])],
    ['ListenBrainz as gzip', () => gzipSync(listensJsonl([knifeSong(0)]))],
    [
      'a zip of many things',
      () =>
        zipFile({
          'MyData/ReadMeFirst.pdf': '%PDF',
          'MyData/Userdata.json': '{"username":"ada"}',
          'MyData/Streaming_History_Audio_2024.json': spotifyJson([knifeSong(0)]),
          'MyData/listens/2024/1.jsonl': listensJsonl([knifeSong(60 * minute)]),
        }),
    ],
  ])('of %s is taken', async (_name, make) => {
    await bringHistory(userId, make());
    expect((await momentsOf(userId))[0]).toBe(0);
    expect((await playsOf(userId)).every(({ outcome }) => outcome !== 'skip')).toBe(true);
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['words', 'Dear diary', 'is none of the histories'],
    ['a zip of pictures', zipFile({ 'a.png': 'x', 'b.json': '{}' }), 'is none of the histories'],
    ['a broken zip', Buffer.from('PK\x03\x04broken'), 'cannot be read'],
  ])('of %s is refused with the reason, and not kept', async (_name, file, reason) => {
    await expect(sendHistory(userId, file, 'mine.json')).rejects.toThrow(`mine.json ${reason}`);
    expect(await findHistories(userId)).toEqual({ items: [] });
  });

  test('with damaged records and members takes all others and says which it did not', async () => {
    const good = lastfmCsv([knifeSong(0)]);
    const packed = zipFile({
      'a.csv': `${good}\nonly,two\n1,"open,x,y\n`,
      'b.json': spotifyJson([knifeSong(60 * minute)]),
    });
    const id = await bringHistory(userId, packed);
    expect((await findHistory(userId, id)).badReasons).toEqual([
      { reason: 'too few columns', count: 1, examples: [{ line: 2, text: 'only,two' }] },
      { reason: 'a quote without its end', count: 1, examples: [{ line: 3, text: '1,"open,x,y' }] },
    ]);
    expect(await momentsOf(userId)).toEqual([0, 60 * minute]);
    // A byte of the packed text is turned.
    const damaged = zipFile({ 'a.csv': good.repeat(50), 'b.json': spotifyJson([knifeSong(120 * minute)]) });
    damaged[60]! ^= 0xff;
    const other = await sendHistory(userId, damaged);
    await readHistory(other, calm());
    expect((await findHistory(userId, other)).badReasons.map(({ reason }) => reason)).toContain(
      'a file in the zip is damaged',
    );
    expect((await findHistory(userId, other)).preview).toMatchObject({
      to: new Date(start + 120 * minute).toISOString(),
    });
  });

  test('is nobody else’s', async () => {
    const id = await bringHistory(userId, lastfmCsv([knifeSong(0)]));
    const other = (await createUser()).id;
    await expect(findHistory(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(findHistorySongs(other, id, { found: 'no', limit: 5 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(removeHistory(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirmHistory(other, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(findHistory(userId, randomUUID())).rejects.toMatchObject({ code: 'not_found' });
    await bringHistory(other, lastfmCsv([knifeSong(0)]));
    expect(await database().play.count()).toBe(2);
  });

  test('that is to be taken out can be brought back until that begins, and is in again as it was', async () => {
    const id = await bringHistory(userId, lastfmCsv([knifeSong(0)]));
    await removeHistory(userId, id);
    expect((await findHistory(userId, id)).status).toBe('removing');
    await restoreHistory(userId, id);
    expect((await findHistory(userId, id)).status).toBe('done');
    // A job that was taken up at the same moment finds nothing to do.
    await forgetHistory(id, userId);
    expect(await database().play.count()).toBe(1);
    await removeHistory(userId, id);
    await forgetHistory(id, userId);
    expect(await database().play.count()).toBe(0);
    await expect(restoreHistory(userId, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
