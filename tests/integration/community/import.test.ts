import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { addCommunityImport } from '@/server/community/add-import';
import { findCommunityImports } from '@/server/community/find-imports';
import { importListening } from '@/server/community/import-listening';
import { removeCommunityImport } from '@/server/community/remove-import';
import { removeListeners } from '@/server/community/remove-listeners';
import { loadInteractions } from '@/server/training/load-interactions';

let folder: string;
const at = (name: string) => join(folder, name);
const calm = () => ({ onProgress: () => {}, signal: new AbortController().signal });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-listening-'));
});
afterEach(async () => {
  await laneQueue('community').obliterate({ force: true });
  await closeQueues();
  await rm(folder, { recursive: true });
});

async function add(path: string, namesPath?: string): Promise<string> {
  await addCommunityImport({ path, namesPath });
  const { id } = await database().communityImport.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return id;
}

async function importText(name: string, text: string | Buffer) {
  await writeFile(at(name), text);
  return (await importListening(await add(at(name)), calm()))!;
}

const playsOf = async () =>
  Object.fromEntries(
    (
      await database().communityPlay.findMany({
        include: { listener: true, artist: true },
        orderBy: [{ listener: { externalId: 'asc' } }, { artist: { nameKey: 'asc' } }],
      })
    ).map(({ listener, artist, plays }) => [`${listener.externalId}/${artist.nameKey}`, plays]),
  );

const table = 'user\tartist\tplays\nada\tThe Knife\t3\nada\tBjörk\t2\nbob\tKNIFE\t4\nada\tKnife\t1\n';
const added = { 'ada/bjork': 2, 'ada/knife': 4, 'bob/knife': 4 };

describe('an import of other people’s listening', () => {
  test.each([
    ['plain', 'plays.tsv', table],
    ['gzip by its name', 'plays.tsv.gz', gzipSync(table)],
    ['gzip whatever its name', 'plays.txt', gzipSync(table)],
    [
      'with Windows line ends, a byte order mark and blank lines',
      'w.tsv',
      `\uFEFF${table.replaceAll('\n', '\r\n\r\n')}`,
    ],
  ])('reads a table, %s, and adds up what is one artist', async (_name, file, text) => {
    const done = await importText(file, text);
    expect(done).toMatchObject({
      status: 'done',
      rowsTaken: 4,
      badLines: 0,
      listenerCount: 2,
      artistCount: 2,
    });
    expect(await playsOf()).toEqual(added);
  });

  test('reads ListenBrainz listens, and tracks that the library has', async () => {
    const artist = await createArtist({ name: 'The Knife', nameKey: 'knife' });
    const track = await createTrack({ artistId: artist.id, title: 'Heartbeats' });
    const listen = (user: string, title: string, when: number) =>
      JSON.stringify({
        user_name: user,
        listened_at: when,
        track_metadata: { artist_name: 'The Knife', track_name: title },
      });
    await importText(
      'listens.jsonl',
      [
        listen('ada', 'Heartbeats', 1e9),
        listen('ada', 'heartbeats!', 2e9),
        listen('ada', 'Silent Shout', 1e9),
      ].join('\n'),
    );
    expect(await playsOf()).toEqual({ 'ada/knife': 3 });
    const [play] = await database().communityTrackPlay.findMany();
    expect(play).toMatchObject({ trackId: track.id, plays: 2, lastPlayedAt: new Date(2e12) });
    // Both are learned from.
    const { byUser, itemKeys, userKeys } = await loadInteractions(new Date(), 180);
    expect(userKeys).toEqual([`community:${play!.listenerId}`]);
    expect([...byUser.indices].map((item) => itemKeys[item]).sort()).toEqual([
      `artist:${artist.id}`,
      `track:${track.id}`,
    ]);
  });

  test('takes names of artists from a table beside the file, or from the one given', async () => {
    const numbers = 'userID\tartistID\tweight\n2\t51\t13883\n2\t52\t7\n3\t99\t1\n';
    await writeFile(at('user_artists.dat'), numbers);
    await expect(add(at('user_artists.dat'))).rejects.toMatchObject({ code: 'invalid_input' });
    await writeFile(at('artists.dat'), 'id\tname\turl\n51\tDuran Duran\tx\n52\tMorcheeba\ty\n');
    const done = (await importListening(await add(at('user_artists.dat')), calm()))!;
    expect(await playsOf()).toEqual({ '2/duran duran': 13883, '2/morcheeba': 7 });
    // What it takes to import the file again.
    expect((await findCommunityImports()).items[0]).toMatchObject({ namesPath: at('artists.dat') });
    expect(done.badReasons).toMatchObject([
      { reason: 'a number without a name', count: 1, examples: [{ line: 4, text: '3\t99\t1' }] },
    ]);
  });

  test('counts bad lines by reason with examples, and takes all others', async () => {
    const long = `eve\t${'x'.repeat(70_000)}\t1`;
    const lines = ['ada\tKnife', 'ada\tKnife\tmany', 'ada\tKnife\t-1', 'ada\tKnife\tNaN', '\tKnife\t1', long];
    const nul = 'ada\tKni\0fe\t1';
    const huge = 'bob\tKnife\t1e300';
    const done = await importText('bad.tsv', `${[table.trimEnd(), ...lines, nul, huge].join('\n')}\n`);
    expect(done).toMatchObject({ status: 'done', rowsTaken: 5, badLines: 7 });
    const reasons = (await findCommunityImports()).items[0]!.badReasons;
    expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toEqual({
      'too few columns': 1,
      'the plays are no number': 2,
      'the plays are not above 0': 1,
      'no listener': 1,
      'a line too long': 1,
      'holds a NUL character': 1,
      'taken as a million plays': 1,
    });
    expect((await playsOf())['bob/knife']).toBe(1_000_000);
  });

  test('goes on where it was ended, and counts nothing twice', async () => {
    const many = Array.from({ length: 120_000 }, (_, k) => `u${k % 500}\tartist ${k % 311}\t${1 + (k % 7)}`);
    const text = `user\tartist\tplays\n${many.join('\n')}\n`;
    await importText('whole.tsv', text);
    const whole = await playsOf();
    await database().communityListener.deleteMany();
    await writeFile(at('ended.tsv'), text);
    const id = await add(at('ended.tsv'));
    const stop = new AbortController();
    const ended = importListening(id, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('ended')),
    });
    await expect(ended).rejects.toThrow('ended');
    const half = await database().communityImport.findUniqueOrThrow({ where: { id } });
    expect(half.status).toBe('running');
    expect(half.linesDone).toBeGreaterThan(0);
    expect(half.linesDone).toBeLessThan(120_000);
    expect(await importListening(id, calm())).toMatchObject({ status: 'done', rowsTaken: 120_000 });
    expect(await playsOf()).toEqual(whole);
  });

  test('read by two at once counts nothing twice', async () => {
    const many = Array.from({ length: 120_000 }, (_, k) => `u${k % 500}\tartist ${k % 311}\t1`);
    await writeFile(at('twice.tsv'), `user\tartist\tplays\n${many.join('\n')}\n`);
    const id = await add(at('twice.tsv'));
    await Promise.all([importListening(id, calm()), importListening(id, calm())]);
    expect(await database().communityImport.findUnique({ where: { id } })).toMatchObject({
      status: 'done',
      rowsTaken: 120_000,
    });
    const { _sum } = await database().communityPlay.aggregate({ _sum: { plays: true } });
    expect(_sum.plays).toBe(120_000);
  });

  test('stops when it is removed meanwhile', async () => {
    const many = Array.from({ length: 120_000 }, (_, k) => `u${k % 500}\tartist ${k % 311}\t1`);
    await writeFile(at('gone.tsv'), `user\tartist\tplays\n${many.join('\n')}\n`);
    const id = await add(at('gone.tsv'));
    let removing: Promise<unknown> | undefined;
    const onProgress = () => {
      removing ??= removeCommunityImport(id);
    };
    expect(await importListening(id, { ...calm(), onProgress })).toBeNull();
    await removing;
    expect(await database().communityImport.findUnique({ where: { id } })).toMatchObject({
      status: 'removing',
    });
  });

  test('of the same file is refused until it has changed, then takes its place', async () => {
    await importText('plays.tsv', table);
    await expect(add(at('plays.tsv'))).rejects.toMatchObject({ code: 'conflict' });
    await importText('plays.tsv', 'user\tartist\tplays\neve\tLow\t5\n');
    expect(await playsOf()).toEqual({ 'eve/low': 5 });
    expect(await database().communityImport.count()).toBe(1);
    expect(await database().communityArtist.count()).toBe(1);
  });

  test('that ends in the middle of its gzip fails with the reason, and can be tried again', async () => {
    const whole = gzipSync(table.repeat(2000));
    await writeFile(at('cut.tsv.gz'), whole);
    const id = await add(at('cut.tsv.gz'));
    await truncate(at('cut.tsv.gz'), Math.floor(whole.length / 2));
    await expect(importListening(id, calm())).rejects.toThrow(/end of file/);
    const [failed] = (await findCommunityImports()).items;
    expect(failed).toMatchObject({ status: 'failed', error: expect.stringContaining('end of file') });
    await writeFile(at('cut.tsv.gz'), gzipSync(table));
    expect(await importListening(id, calm())).toMatchObject({ status: 'done' });
    expect(await playsOf()).toEqual(added);
  });

  test.each([
    ['is empty', 'empty.tsv', ''],
    ['is neither', 'plays.csv', 'user,artist,plays\nada,Knife,3\n'],
    ['is neither', 'headless.tsv', '1\t2\t3\n'],
    ['holds no line', 'blank.tsv', '\n\n\n'],
    ['is neither', 'zip.tsv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
  ])('says what is wrong with a file that %s: %s', async (reason, name, text) => {
    await writeFile(at(name), text);
    await expect(add(at(name))).rejects.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'path', reason: expect.stringContaining(reason) }],
    });
    expect(await database().communityImport.count()).toBe(0);
  });

  test('says what is wrong with a path', async () => {
    for (const [path, reason] of [
      [folder, 'is a folder'],
      [at('nothing.tsv'), 'is not there'],
      ['plays.tsv', 'must be absolute'],
    ] as const)
      await expect(add(path)).rejects.toMatchObject({
        details: [{ field: 'path', reason: expect.stringContaining(reason) }],
      });
  });

  test('is forgotten with its listeners and artists nobody else plays', async () => {
    const { id } = await importText('a.tsv', table);
    await importText('b.tsv', 'user\tartist\tplays\nada\tBjörk\t9\nada\tLow\t1\n');
    await removeListeners(id);
    expect(await playsOf()).toEqual({ 'ada/bjork': 9, 'ada/low': 1 });
    expect(await database().communityArtist.count()).toBe(2);
  });

  test('makes no accounts', async () => {
    await importText('plays.tsv', table);
    expect(await database().user.count()).toBe(0);
  });
});
