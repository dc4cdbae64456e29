import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** A zip that claims to hold more is no history of one person. */
const MOST_UNPACKED = 8_000_000_000;
const MOST_ENTRIES = 20_000;
/** What a history is written in; pictures and manuals that lie beside it are not opened. */
const readable = /\.(?:json|jsonl|csv|tsv|txt)$/i;

/** One text of a file somebody brought: all of it, or a member of a zip. */
export interface HistoryPart {
  /** In the zip; "" of a file that is none. */
  name: string;
  /** Unpacked; 0 where it is not known beforehand. */
  sizeBytes: number;
  open: () => Promise<AsyncIterable<unknown>>;
}

/** A file of listening, opened as what its first bytes say: a zip, gzip, or text. */
export class HistoryFile {
  private constructor(
    readonly parts: HistoryPart[],
    private readonly zip: ZipFile | null,
  ) {}

  /** @throws Error with words for people when it is a zip that cannot be opened */
  static async open(path: string): Promise<HistoryFile> {
    const magic = await firstBytes(path);
    if (magic.startsWith('504b')) return HistoryFile.openZip(path);
    const isPacked = magic.startsWith('1f8b');
    const sizeBytes = isPacked ? 0 : (await stat(path)).size;
    return new HistoryFile([{ name: '', sizeBytes, open: async () => openText(path, isPacked) }], null);
  }

  private static async openZip(path: string): Promise<HistoryFile> {
    const zip = await openPromise(path, { autoClose: false });
    try {
      if (zip.entryCount > MOST_ENTRIES) throw new Error(`the zip holds more than ${MOST_ENTRIES} files`);
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry())
        if (readable.test(entry.fileName) && !entry.fileName.startsWith('__MACOSX/')) entries.push(entry);
      const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
      if (unpacked > MOST_UNPACKED) throw new Error('the zip claims to hold more than 8 GB');
      // In one order however it was packed: a reading that was ended goes on by counting.
      entries.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const parts = entries.map((entry) => ({
        name: entry.fileName,
        sizeBytes: entry.uncompressedSize,
        open: () => zip.openReadStreamPromise(entry),
      }));
      return new HistoryFile(parts, zip);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  close(): void {
    this.zip?.close();
  }
}

function openText(path: string, isPacked: boolean): AsyncIterable<unknown> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!isPacked) return file;
  const stream = file.pipe(createGunzip({ chunkSize: 1 << 18 }));
  file.on('error', (error) => stream.destroy(error));
  stream.on('close', () => file.destroy());
  return stream;
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
