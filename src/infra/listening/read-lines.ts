import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** Longer lines are not kept: nobody writes them, and a file without line ends would fill the memory. */
const LONGEST_LINE = 65_536;

/** Lines that came together; null stands for one that is too long. */
export interface LineChunk {
  lines: (string | null)[];
  /** Bytes of the file read so far, as it lies on disk. */
  bytesDone: number;
}

/**
 * The lines of a text file, plain or gzip by its first bytes, some at a time and in bounded memory. What is no UTF-8 is
 * replaced by U+FFFD.
 * @throws Error of the file system, or of gzip for a file that is damaged or ends too soon
 */
export async function* readLines(path: string): AsyncGenerator<LineChunk> {
  const isPacked = await isGzip(path);
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const stream = isPacked ? file.pipe(createGunzip({ chunkSize: 1 << 18 })) : file;
  if (stream !== file) file.on('error', (error) => stream.destroy(error));
  try {
    for await (const lines of linesOf(textOf(stream))) yield { lines, bytesDone: file.bytesRead };
  } finally {
    file.destroy();
  }
}

/** Bytes as text, chunk by chunk; what is no UTF-8 is replaced by U+FFFD. */
export async function* textOf(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** Text as lines, those of a chunk together; null stands for one that is too long. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<(string | null)[]> {
  let rest = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    const lines: (string | null)[] = parts.map(withoutReturn);
    if (isTooLong && lines.length > 0) {
      lines[0] = null;
      isTooLong = false;
    }
    if (rest.length > LONGEST_LINE) {
      rest = '';
      isTooLong = true;
    }
    yield lines;
  }
  if (isTooLong) yield [null];
  else if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
