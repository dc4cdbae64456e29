import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByteRange } from './byte-range';

describe('parseByteRange', () => {
  it.each([
    [null, 'whole'],
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=100-', { start: 100, end: 999 }],
    ['bytes=-1', { start: 999, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=0-5000', { start: 0, end: 999 }],
    ['BYTES = 3-4', { start: 3, end: 4 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['seconds=0-1', 'whole'],
    ['bytes=a-b', 'whole'],
  ])('%s of 1000 bytes', (header, expected) => {
    expect(parseByteRange(header, 1000)).toEqual(expected);
  });

  it('has nothing to send of an empty file', () => {
    expect(parseByteRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(parseByteRange('bytes=-5', 0)).toBe('unsatisfiable');
  });

  it('sends the bytes a slice of the file would have', () => {
    const file = fc.uint8Array({ maxLength: 60 });
    const place = fc.nat({ max: 80 });
    fc.assert(
      fc.property(file, place, place, (bytes, a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        const sent = (header: string) => {
          const range = parseByteRange(header, bytes.length);
          if (range === 'whole') return bytes;
          return range === 'unsatisfiable' ? new Uint8Array() : bytes.slice(range.start, range.end + 1);
        };
        expect(sent(`bytes=${first}-${last}`)).toEqual(bytes.slice(first, last + 1));
        expect(sent(`bytes=${first}-`)).toEqual(bytes.slice(first));
        expect(sent(`bytes=-${first}`)).toEqual(first === 0 ? new Uint8Array() : bytes.slice(-first));
      }),
    );
  });

  it('never reaches outside of the file, whatever the header', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 1e9 }), (text, size) => {
        const range = parseByteRange(`bytes=${text}`, size);
        if (typeof range === 'string') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });
});
