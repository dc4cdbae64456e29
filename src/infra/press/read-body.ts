import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFailure } from './fetch-failure';

const decoders: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Encodings that {@link readBody} undoes, as an Accept-Encoding header says them. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * Reads a whole body, unpacked, and stops at the limit: a bomb costs one chunk more than allowed, never its full size.
 * @throws FetchFailure `too_large`, or `unreachable` where the packing is broken
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  const decoder = name === '' || name === 'identity' ? undefined : decoders[name]?.();
  if (decoder === undefined && name !== '' && name !== 'identity') {
    body.destroy();
    throw new FetchFailure('wrong_type', `The answer is packed as "${name.slice(0, 40)}", which is not read`);
  }
  // A pipe passes no errors on: a body cut off in the middle must end the decoder too.
  body.once('error', (error) => (decoder as Readable | undefined)?.destroy(error));
  const source = (decoder ? body.pipe(decoder) : body) as Readable;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new FetchFailure('too_large', `Larger than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (isPackingError(error))
      throw new FetchFailure('unreachable', 'The answer is packed wrongly or cut off');
    throw error;
  } finally {
    body.destroy();
    source.destroy();
  }
  return Buffer.concat(chunks, size);
}

function isPackingError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (/^Z_/.test(code) || /^ERR_(?:_ERROR_|BROTLI|PADDING)/.test(code));
}
