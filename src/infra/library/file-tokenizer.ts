import {
  AbstractTokenizer,
  EndOfStreamError,
  type IRandomAccessFileInfo,
  type IReadChunkOptions,
} from 'strtok3';
import type { FileWindow } from './file-window';

/** No tag worth reading is larger; a hostile size field must not become an allocation. */
const MAX_TAG_BYTES = 32 * 1024 * 1024;

/** What music-metadata reads from: a file window, optionally as if the file began at `offset`. */
export class FileTokenizer extends AbstractTokenizer {
  override readonly fileInfo: IRandomAccessFileInfo;

  constructor(
    private readonly window: FileWindow,
    mimeType: string,
    private readonly offset = 0,
  ) {
    super({ maxBufferSize: MAX_TAG_BYTES });
    this.fileInfo = { size: window.size - offset, mimeType };
  }

  override supportsRandomAccess(): boolean {
    return true;
  }

  setPosition(position: number): void {
    this.position = position;
  }

  override async readBuffer(target: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { position, ...request } = this.normalizeOptions(target, options);
    const count = await this.fill(target, position, request);
    this.position = position + count;
    return count;
  }

  override async peekBuffer(target: Uint8Array, options?: IReadChunkOptions): Promise<number> {
    const { position, ...request } = this.normalizeOptions(target, options);
    return this.fill(target, position, request);
  }

  private async fill(target: Uint8Array, position: number, request: { length: number; mayBeLess?: boolean }) {
    const bytes = await this.window.read(this.offset + position, request.length);
    if (bytes.length < request.length && !request.mayBeLess) throw new EndOfStreamError();
    target.set(bytes);
    return bytes.length;
  }
}
