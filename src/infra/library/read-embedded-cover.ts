import { parseFromTokenizer } from 'music-metadata';
import { sniffAudioFormat } from '@/infra/audio/sniff-audio-format';
import { id3End } from './audio-extent';
import { audioKind } from './audio-mime';
import { FileTokenizer } from './file-tokenizer';
import { FileWindow } from './file-window';

const TIME_LIMIT_MS = 30_000;

/** The picture in a music file's tags, the front cover where it says which is; null when there is none to be had. */
export async function readEmbeddedCover(path: string): Promise<Uint8Array | null> {
  let file: FileWindow | undefined;
  try {
    file = await FileWindow.open(path, AbortSignal.timeout(TIME_LIMIT_MS));
    const offset = await id3End(file);
    const kind = audioKind(sniffAudioFormat(await file.read(offset, 64 * 1024), offset));
    if (!kind) return null;
    const { common } = await parseFromTokenizer(new FileTokenizer(file, kind.parserMime), {
      duration: false,
    });
    const pictures = common.picture ?? [];
    const front = pictures.find((picture) => /front/i.test(picture.type ?? '')) ?? pictures[0];
    return front?.data ?? null;
  } catch {
    // Tags that cannot be read were reported when the track was.
    return null;
  } finally {
    await file?.close();
  }
}
