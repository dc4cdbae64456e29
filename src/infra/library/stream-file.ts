import type { FileHandle } from 'node:fs/promises';

/**
 * Pieces begin small, because players often ask for a file only to leave again, and stay so while it is heard: what is read
 * ahead waits in memory for each of some hundred listeners. Who takes much without a pause is downloading; large pieces
 * cost fewer turns through streams, HTTP and the socket.
 */
const FIRST_BYTES = 64 * 1024;
const HEARD_BYTES = 128 * 1024;
const DOWNLOADED_BYTES = 1024 * 1024;
/** A download shows itself after so much, at such a rate: a player fills its buffer first, and is slow after that. */
const DOWNLOAD_AFTER_BYTES = 8 * 1024 * 1024;
const DOWNLOAD_BYTES_PER_SECOND = 4 * 1024 * 1024;
/** Pieces read ahead: the disk and the socket work at the same time. */
const READ_AHEAD = 2;

/**
 * The bytes `start` to `end` (included) of an open file as a web stream, read as fast as they are taken. The file is
 * closed at the end, on failure and when the reader goes away.
 */
export function streamFile(handle: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let position = start;
  let size = FIRST_BYTES;
  const startedAt = performance.now();
  const isDownload = () => {
    const taken = position - start;
    const seconds = (performance.now() - startedAt) / 1000;
    return taken >= DOWNLOAD_AFTER_BYTES && taken / seconds >= DOWNLOAD_BYTES_PER_SECOND;
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const wanted = Math.min(size, end + 1 - position);
          size = isDownload() ? DOWNLOADED_BYTES : HEARD_BYTES;
          const chunk = Buffer.allocUnsafeSlow(wanted);
          const { bytesRead } = await handle.read(chunk, 0, wanted, position);
          // Cut while it is being sent: an error ends the connection, so that nobody takes the part for the whole.
          if (bytesRead === 0) throw new Error('the file became shorter while it was sent');
          position += bytesRead;
          controller.enqueue(bytesRead === wanted ? chunk : chunk.subarray(0, bytesRead));
          if (position > end) {
            await handle.close();
            controller.close();
          }
        } catch (error) {
          await handle.close().catch(() => {});
          controller.error(error);
        }
      },
      cancel: () => handle.close(),
    },
    new CountQueuingStrategy({ highWaterMark: READ_AHEAD }),
  );
}
