import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { httpBlock, warcResponse } from '@tests/factories/archive-records';
import { prepareArchiveReader } from '@tests/factories/prepare-archive-reader';
import { describe, expect, it } from 'vitest';

const read = prepareArchiveReader();

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
    const { records, faults } = await read(warcResponse('a', httpBlock(body, headers)));
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
    const { urls, faults } = await read(
      Buffer.concat([warcResponse('a', httpBlock(body, headers)), warcResponse('b')]),
    );
    expect(urls).toEqual(['b']);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.fault).toMatch(reason);
  });
});
