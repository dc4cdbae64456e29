import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { historyRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { dataFolder } from '@/infra/data-dir';

/** The longest history known by its zip is below 100 MB. */
export const MOST_HISTORY_BYTES = 2_000_000_000;

/** Where a listener's file waits to be read. */
export const historyPath = (importId: string): string => join(dataFolder('history'), importId);

/**
 * Writes what is being sent to where it waits to be read, and nothing of it into memory.
 * @returns how many bytes it had
 * @throws AppError 413 when it is too large, without reading on
 */
export async function storeHistoryFile(
  importId: string,
  body: ReadableStream<Uint8Array> | null,
): Promise<number> {
  await mkdir(dataFolder('history'), { recursive: true });
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.byteLength;
      done(size > MOST_HISTORY_BYTES ? tooLarge() : null, chunk);
    },
  });
  const source = body ? Readable.fromWeb(body as never) : Readable.from([]);
  await pipeline(source, count, createWriteStream(historyPath(importId)));
  return size;
}

/** What is read is not kept: it says more of a person than their listening. */
export const removeHistoryFile = (importId: string): Promise<void> =>
  rm(historyPath(importId), { force: true });

export const tooLarge = () => new AppError('payload_too_large', historyRefusals.tooLarge);
