import { constants, gzipSync, inflateRawSync } from 'node:zlib';
import { httpBlock, warcInfo, warcRecord, warcResponse } from '@tests/factories/archive-records';
import { prepareArchiveReader } from '@tests/factories/prepare-archive-reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const read = prepareArchiveReader();

const packings: [string, (records: Buffer[]) => Buffer][] = [
  ['plain', (records) => Buffer.concat(records)],
  ['a gzip member a record', (records) => Buffer.concat(records.map((record) => gzipSync(record)))],
  ['one gzip member', (records) => gzipSync(Buffer.concat(records))],
];

describe.each(packings)('readArchive, %s', (packing, pack) => {
  it('reads responses, resources and conversions, and nothing else', async () => {
    const { records, faults } = await read(
      pack([
        warcInfo,
        warcRecord(
          { 'WARC-Type': 'request', 'WARC-Target-URI': 'https://ear.example/a' },
          'GET / HTTP/1.1\r\n\r\n',
        ),
        warcResponse('a'),
        warcResponse('moved', httpBlock('', 'Location: /a\r\n', '301 Moved')),
        warcRecord(
          { 'WARC-Type': 'response', 'WARC-Target-URI': 'dns:ear.example' },
          '20260304 ear.example A',
        ),
        warcRecord(
          {
            'WARC-Type': 'resource',
            'WARC-Target-URI': '<https://ear.example/b#top>',
            'Content-Type': 'text/html',
          },
          '<p>b',
        ),
        warcRecord(
          {
            'WARC-Type': 'resource',
            'WARC-Target-URI': 'https://ear.example/c',
            'Content-Type': 'application/http',
          },
          httpBlock('<p>c'),
        ),
        warcRecord(
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
        const { records, faults } = await read(
          pack(bodies.map((body, i) => warcResponse(`${i}`, httpBlock(body)))),
        );
        expect(faults).toEqual([]);
        expect(records.every(({ bytes }, i) => bytes.equals(bodies[i]!))).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('passes over records above the limit, and says so', async () => {
    const video = warcRecord({ 'WARC-Type': 'metadata' }, Buffer.alloc(300_000));
    const archive = pack([
      warcInfo,
      warcResponse('a'),
      warcResponse('b', httpBlock(noise(200_000, 1))),
      video,
      warcResponse('c'),
    ]);
    const { urls, faults } = await read(archive, { maxRecordBytes: 100_000 });
    expect(urls).toEqual(['a', 'c']);
    expect(faults.map(({ fault }) => fault)).toEqual(['Larger than 100000 bytes']);
  });

  it.each([
    [
      'a length that is too short',
      warcResponse('x', httpBlock('<p>x'), { 'Content-Length': 70 }),
      /Content-Length/,
    ],
    [
      'a length that is too long',
      warcResponse('x', httpBlock('<p>x'), { 'Content-Length': 200 }),
      /Content-Length/,
    ],
    [
      'a length far above the limit',
      warcResponse('x', httpBlock('<p>x'), { 'Content-Length': 9e9 }),
      /Content-Length/,
    ],
    [
      'a length that is none',
      warcResponse('x', httpBlock('<p>x'), { 'Content-Length': 'long' }),
      /head of a record/,
    ],
    [
      'no empty line after its head',
      Buffer.from(`WARC/1.0\r\n${'X-Y: z\r\n'.repeat(20_000)}`),
      /head|cut off/,
    ],
    [
      'a broken HTTP head',
      warcResponse('x', 'HTTP/1.1 two hundred\r\n\r\n<p>x'),
      /head of the recorded response/,
    ],
    ['no address', warcRecord({ 'WARC-Type': 'response' }, httpBlock('<p>x')), /which page/],
    ['garbage', Buffer.from('garbage\r\n\r\nWARC/ and more garbage'), /no record/],
    ['garbage of zeros', Buffer.alloc(100_000), /no record/],
  ])('goes on after %s', async (_, broken, reason) => {
    // Without members only the end of the file could end a length in the billions.
    const isEndless = broken.includes('9000000000') && packing === 'one gzip member';
    const { urls, faults } = await read(
      pack([warcInfo, warcResponse('a'), broken, warcResponse('b'), warcResponse('c')]),
    );
    expect(urls).toEqual(isEndless ? ['a'] : ['a', 'b', 'c']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.fault).toMatch(reason);
  });

  it('reads all before the place where the file is cut off', async () => {
    const { urls, faults } = await read(
      pack([warcInfo, warcResponse('a'), warcResponse('b')]).subarray(0, -12),
    );
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
  const records = [warcInfo, ...bodies.map((body, i) => warcResponse(`${i}`, httpBlock(`${i} ${body}`)))];
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
