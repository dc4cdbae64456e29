import { gzipSync } from 'node:zlib';
import { warcInfo, warcResponse } from '@tests/factories/archive-records';
import { prepareArchiveReader } from '@tests/factories/prepare-archive-reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const read = prepareArchiveReader();

describe('readArchive, packed', () => {
  const members = [warcInfo, warcResponse('a'), warcResponse('b'), warcResponse('c')].map((record) =>
    gzipSync(record),
  );
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
    const whole = Buffer.concat([warcInfo, ...Array.from({ length: 30 }, (_, i) => warcResponse(`${i}`))]);
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
