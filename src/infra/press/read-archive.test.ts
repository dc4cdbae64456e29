import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  inflateRawSync,
} from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveFault, type ArchiveOptions, type ArchiveRecord, readArchive } from './read-archive';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(archive: Buffer, options?: ArchiveOptions) {
  const path = join(folder, 'archive.warc');
  await writeFile(path, archive);
  const records: ArchiveRecord[] = [];
  const faults: ArchiveFault[] = [];
  for await (const item of readArchive(path, options)) {
    if ('fault' in item) faults.push(item);
    else records.push(item);
  }
  return { records, faults, urls: records.map(({ url }) => url.replace('https://ear.example/', '')) };
}

function warc(headers: Record<string, string | number>, block: string | Buffer): Buffer {
  const all = { 'WARC-Date': '2026-03-04T05:06:07Z', 'Content-Length': Buffer.byteLength(block), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ]);
}

function http(body: string | Buffer, headers = '', status = '200 OK'): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

const info = warc({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: test');

function response(name: string, block: string | Buffer = http(`<p>${name}`), more = {}): Buffer {
  const type = { 'WARC-Type': 'response', 'Content-Type': 'application/http; msgtype=response' };
  return warc({ ...type, 'WARC-Target-URI': `https://ear.example/${name}`, ...more }, block);
}

const packings: [string, (records: Buffer[]) => Buffer][] = [
  ['plain', (records) => Buffer.concat(records)],
  ['a gzip member a record', (records) => Buffer.concat(records.map((record) => gzipSync(record)))],
  ['one gzip member', (records) => gzipSync(Buffer.concat(records))],
];

describe.each(packings)('readArchive, %s', (packing, pack) => {
  it('reads responses, resources and conversions, and nothing else', async () => {
    const { records, faults } = await read(
      pack([
        info,
        warc(
          { 'WARC-Type': 'request', 'WARC-Target-URI': 'https://ear.example/a' },
          'GET / HTTP/1.1\r\n\r\n',
        ),
        response('a'),
        response('moved', http('', 'Location: /a\r\n', '301 Moved')),
        warc({ 'WARC-Type': 'response', 'WARC-Target-URI': 'dns:ear.example' }, '20260304 ear.example A'),
        warc(
          {
            'WARC-Type': 'resource',
            'WARC-Target-URI': '<https://ear.example/b#top>',
            'Content-Type': 'text/html',
          },
          '<p>b',
        ),
        warc(
          {
            'WARC-Type': 'resource',
            'WARC-Target-URI': 'https://ear.example/c',
            'Content-Type': 'application/http',
          },
          http('<p>c'),
        ),
        warc(
          {
            'WARC-Type': 'conversion',
            'WARC-Target-URI': 'https://ear.example/d',
            'Content-Type': 'text/plain',
            'WARC-Date': 'yesterday',
          },
          'd',
        ),
      ]),
    );
    expect(faults).toEqual([]);
    const date = new Date('2026-03-04T05:06:07Z');
    const html = { contentType: 'text/html; charset=utf-8', date };
    expect(records.map((record) => ({ ...record, bytes: record.bytes.toString() }))).toEqual([
      { url: 'https://ear.example/a', bytes: '<p>a', kind: 'response', ...html },
      { url: 'https://ear.example/b', bytes: '<p>b', kind: 'resource', contentType: 'text/html', date },
      { url: 'https://ear.example/c', bytes: '<p>c', kind: 'resource', ...html },
      { url: 'https://ear.example/d', bytes: 'd', kind: 'conversion', contentType: 'text/plain', date: null },
    ]);
  });

  it('reads records of every size', async () => {
    const sizes = fc.array(fc.oneof(fc.nat(50), fc.nat(200_000)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer(), async (lengths, seed) => {
        const bodies = lengths.map((length, i) => noise(length, seed + i));
        const { records, faults } = await read(pack(bodies.map((body, i) => response(`${i}`, http(body)))));
        expect(faults).toEqual([]);
        expect(records.every(({ bytes }, i) => bytes.equals(bodies[i]!))).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('passes over records above the limit, and says so', async () => {
    const video = warc({ 'WARC-Type': 'metadata' }, Buffer.alloc(300_000));
    const archive = pack([info, response('a'), response('b', http(noise(200_000, 1))), video, response('c')]);
    const { urls, faults } = await read(archive, { maxRecordBytes: 100_000 });
    expect(urls).toEqual(['a', 'c']);
    expect(faults.map(({ fault }) => fault)).toEqual(['Larger than 100000 bytes']);
  });

  it.each([
    ['a length that is too short', response('x', http('<p>x'), { 'Content-Length': 70 }), /Content-Length/],
    ['a length that is too long', response('x', http('<p>x'), { 'Content-Length': 200 }), /Content-Length/],
    [
      'a length far above the limit',
      response('x', http('<p>x'), { 'Content-Length': 9e9 }),
      /Content-Length/,
    ],
    ['a length that is none', response('x', http('<p>x'), { 'Content-Length': 'long' }), /head of a record/],
    [
      'no empty line after its head',
      Buffer.from(`WARC/1.0\r\n${'X-Y: z\r\n'.repeat(20_000)}`),
      /head|cut off/,
    ],
    [
      'a broken HTTP head',
      response('x', 'HTTP/1.1 two hundred\r\n\r\n<p>x'),
      /head of the recorded response/,
    ],
    ['no address', warc({ 'WARC-Type': 'response' }, http('<p>x')), /which page/],
    ['garbage', Buffer.from('garbage\r\n\r\nWARC/ and more garbage'), /no record/],
    ['garbage of zeros', Buffer.alloc(100_000), /no record/],
  ])('goes on after %s', async (_, broken, reason) => {
    // Without members only the end of the file could end a length in the billions.
    const isEndless = broken.includes('9000000000') && packing === 'one gzip member';
    const { urls, faults } = await read(pack([info, response('a'), broken, response('b'), response('c')]));
    expect(urls).toEqual(isEndless ? ['a'] : ['a', 'b', 'c']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.fault).toMatch(reason);
  });

  it('reads all before the place where the file is cut off', async () => {
    const { urls, faults } = await read(pack([info, response('a'), response('b')]).subarray(0, -12));
    expect(urls).toEqual(['a']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.fault).toMatch(/cut off/);
  });

  it('says that it is no archive', async () => {
    for (const content of ['', 'WARC/', '<html>', 'x'.repeat(100_000)]) {
      await expect(read(pack([Buffer.from(content)]))).rejects.toThrow('This is no WARC archive');
    }
  });

  const bodies = ['quiet '.repeat(9), noise(90, 7).toString('latin1'), 'x', 'loud '.repeat(40), 'the end'];
  const records = [info, ...bodies.map((body, i) => response(`${i}`, http(`${i} ${body}`)))];
  const archive = pack(records);

  /** Names of the records that end before this byte of the archive. */
  function endedBefore(place: number): string[] {
    const lengths =
      packing === 'a gzip member a record'
        ? records.map((r) => gzipSync(r).length)
        : records.map((r) => r.length);
    const reached = packing === 'one gzip member' ? unpackedLength(archive.subarray(10, place)) : place;
    const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length));
    return ends.flatMap((end, i) => (i > 0 && end <= reached ? [`${i - 1}`] : []));
  }

  it('reads all records but the one where any byte is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const damaged = Buffer.from(archive);
        damaged[place]! ^= mask;
        const sound = endedBefore(place);
        // Where the only member has no head any more nothing is there to be read.
        const { urls } = await read(damaged).catch((error) => {
          expect([error.message, packing, sound]).toEqual(['This is no WARC archive', 'one gzip member', []]);
          return { urls: [] };
        });
        expect(urls.slice(0, sound.length)).toEqual(sound);
        if (packing !== 'one gzip member') expect(urls.length).toBeGreaterThanOrEqual(bodies.length - 1);
      }),
      { numRuns: 120 },
    );
  });

  it('reads all records before any cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length), async (place) => {
        const sound = endedBefore(place);
        const { urls } = await read(archive.subarray(0, place)).catch((error) => {
          expect([error.message, sound]).toEqual(['This is no WARC archive', []]);
          expect(place).toBeLessThan(100);
          return { urls: [] };
        });
        expect(urls.slice(0, sound.length)).toEqual(sound);
        expect(urls.length).toBeLessThanOrEqual(sound.length + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('readArchive, packed', () => {
  const members = [info, response('a'), response('b'), response('c')].map((record) => gzipSync(record));
  const damaged = (change: (member: Buffer) => Buffer) =>
    Buffer.concat(members.map((member, i) => (i === 2 ? change(Buffer.from(member)) : member)));

  it.each([
    [
      'a wrong checksum',
      (member: Buffer) => Buffer.concat([member.subarray(0, -8), Buffer.alloc(4), member.subarray(-4)]),
    ],
    ['a wrong size', (member: Buffer) => Buffer.concat([member.subarray(0, -4), Buffer.alloc(4)])],
    ['a broken head', (member: Buffer) => member.fill(0xff, 3, 4)],
    ['no head', (member: Buffer) => member.subarray(10)],
    ['its end missing', (member: Buffer) => member.subarray(0, 60)],
    ['zeros in it', (member: Buffer) => member.fill(0, 40, 60)],
  ])('goes on after a member with %s', async (_, change) => {
    const { urls, faults } = await read(damaged(change));
    expect(urls).toEqual(['a', 'c']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.offset).toBe(members[0]!.length + members[1]!.length);
  });

  it('reads members that do not end where records do', async () => {
    const whole = Buffer.concat([info, ...Array.from({ length: 30 }, (_, i) => response(`${i}`))]);
    const cuts = fc.uniqueArray(fc.nat(whole.length), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places.sort((a, b) => a - b), whole.length];
        const parts = ends.map((end, i) => gzipSync(whole.subarray(ends[i - 1] ?? 0, end)));
        const { urls, faults } = await read(Buffer.concat(parts));
        expect([urls.length, faults]).toEqual([30, []]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('readArchive, bodies', () => {
  const text = 'Radiohead played a long and quiet set. '.repeat(20);
  const chunked = `5\r\n${text.slice(0, 5)}\r\n${(text.length - 5).toString(16)};x=y\r\n${text.slice(5)}\r\n0\r\n\r\n`;
  const encoded = 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n';
  const packedChunk = gzipSync(text);

  it.each([
    ['in chunks', 'Transfer-Encoding: chunked\r\n', chunked],
    ['said to be in chunks', 'Transfer-Encoding: chunked\r\n', text],
    ['packed with gzip', 'Content-Encoding: gzip\r\n', gzipSync(text)],
    ['said to be packed', 'content-encoding: gzip\r\n', text],
    ['packed with deflate', 'Content-Encoding: deflate\r\n', deflateSync(text)],
    ['packed with deflate without a head', 'Content-Encoding: deflate\r\n', deflateRawSync(text)],
    ['packed with brotli', 'Content-Encoding: br\r\n', brotliCompressSync(text)],
    ['packed twice', 'Content-Encoding: gzip, br\r\n', brotliCompressSync(gzipSync(text))],
    [
      'packed and in chunks',
      encoded,
      Buffer.concat([
        Buffer.from(`${packedChunk.length.toString(16)}\r\n`),
        packedChunk,
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
    ],
  ])('reads one %s', async (_, headers, body) => {
    const { records, faults } = await read(response('a', http(body, headers)));
    expect(faults).toEqual([]);
    expect(records[0]!.bytes.toString()).toBe(text);
  });

  it.each([
    ['a bomb', 'Content-Encoding: gzip\r\n', gzipSync(Buffer.alloc(5_000_000)), /Larger than 4000000/],
    ['cut off', 'Content-Encoding: gzip\r\n', gzipSync(text).subarray(0, 30), /packed wrongly/],
    ['broken brotli', 'Content-Encoding: br\r\n', text, /packed wrongly/],
    ['packed unknown to us', 'Content-Encoding: zstd\r\n', text, /"zstd"/],
    ['packed again and again', 'Content-Encoding: gzip, gzip, gzip, gzip\r\n', text, /too many/],
    ['missing a chunk', 'Transfer-Encoding: chunked\r\n', chunked.slice(0, 100), /chunks/],
  ])('says that one is broken: %s', async (_, headers, body, reason) => {
    const { urls, faults } = await read(Buffer.concat([response('a', http(body, headers)), response('b')]));
    expect(urls).toEqual(['b']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.fault).toMatch(reason);
  });
});

/** Bytes that hardly pack. */
function noise(length: number, seed: number): Buffer {
  let state = seed | 1;
  return Buffer.from({ length }).map(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  }) as Buffer;
}

function unpackedLength(deflated: Buffer): number {
  if (deflated.length === 0) return 0;
  return inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH }).length;
}
