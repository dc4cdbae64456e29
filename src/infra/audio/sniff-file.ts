import { type FileHandle, open } from 'node:fs/promises';
import { AudioDecodeError } from './audio-decode-error';
import { id3v2Length, type SniffedAudio, sniffAudioFormat } from './sniff-audio-format';

const READ_SIZE = 64 * 1024;

/**
 * Tells a file's format from its content.
 * @throws AudioDecodeError `unreadable`, or `damaged` where a tag is longer than the file
 */
export async function sniffFile(path: string): Promise<SniffedAudio> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { size } = await file.stat();
    let offset = 0;
    let head = await readAt(file, 0);
    // Some taggers wrote a second tag before the first.
    for (let length = id3v2Length(head); length > 0; length = id3v2Length(head)) {
      offset += length;
      if (offset >= size)
        throw new AudioDecodeError('damaged', 'damaged: the ID3 tag is longer than the file');
      head = await readAt(file, offset);
    }
    return sniffAudioFormat(head, offset);
  } catch (error) {
    if (error instanceof AudioDecodeError) throw error;
    throw new AudioDecodeError(
      'unreadable',
      `unreadable: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  } finally {
    await file?.close();
  }
}

async function readAt(file: FileHandle, position: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(READ_SIZE);
  const { bytesRead } = await file.read(buffer, 0, READ_SIZE, position);
  return buffer.subarray(0, bytesRead);
}
