import { type FileHandle, open } from 'node:fs/promises';

const BLOCK = 64 * 1024;
/** 2 MB a file: the head and tail are asked for several times, by the tag reader, the structure check and the hash. */
const KEPT_BLOCKS = 32;

/** An open file read through a small cache of blocks, so that many tiny reads cost few system calls. */
export class FileWindow {
  private readonly blocks = new Map<number, Promise<Uint8Array>>();

  private constructor(
    private readonly handle: FileHandle,
    /** In bytes, when it was opened. */
    readonly size: number,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * @param signal once aborted, every further read throws its reason
   * @throws what the operating system says when the file cannot be opened
   */
  static async open(path: string, signal?: AbortSignal): Promise<FileWindow> {
    const handle = await open(path, 'r');
    try {
      return new FileWindow(handle, (await handle.stat()).size, signal);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The bytes from `position`; fewer than `length` at the end of the file. */
  async read(position: number, length: number): Promise<Uint8Array> {
    this.signal?.throwIfAborted();
    const end = Math.min(position + length, this.size);
    if (position >= end) return new Uint8Array();
    const first = Math.floor(position / BLOCK);
    const last = Math.floor((end - 1) / BLOCK);
    if (first === last) {
      const block = await this.block(first);
      return block.subarray(position - first * BLOCK, end - first * BLOCK);
    }
    // Large spans are read once and by the one who asked: no use in keeping them.
    if (last - first >= 4) return this.readDirect(position, end - position);
    const parts: Uint8Array[] = [];
    for (let index = first; index <= last; index++) {
      const block = await this.block(index);
      const from = index === first ? position - index * BLOCK : 0;
      parts.push(block.subarray(from, Math.min(BLOCK, end - index * BLOCK)));
    }
    return Buffer.concat(parts);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private block(index: number): Promise<Uint8Array> {
    const known = this.blocks.get(index);
    if (known) return known;
    const oldest = this.blocks.keys().next().value;
    if (this.blocks.size >= KEPT_BLOCKS && oldest !== undefined) this.blocks.delete(oldest);
    const block = this.readDirect(index * BLOCK, Math.min(BLOCK, this.size - index * BLOCK));
    this.blocks.set(index, block);
    return block;
  }

  private async readDirect(position: number, length: number): Promise<Uint8Array> {
    const buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.handle.read(buffer, filled, length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  }
}
