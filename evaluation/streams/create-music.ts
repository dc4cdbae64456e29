import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ID3Writer } from 'browser-id3-writer';
import { createMp3Encoder } from 'wasm-media-encoders';
import { createRng } from '@/domain/rng';

const SAMPLE_RATE = 44_100;
const PIECE_SECONDS = 5;

/**
 * Writes MP3s of 320 kbit/s: a few seconds of noise of its own each, again and again. Frames of one constant rate may
 * follow one another in any number.
 */
export async function createMusic(folder: string, files: number, minutes: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lame = await createMp3Encoder();
  for (let file = 0; file < files; file++) {
    const rng = createRng(file);
    const noise = Float32Array.from({ length: PIECE_SECONDS * SAMPLE_RATE }, () => rng() - 0.5);
    lame.configure({ sampleRate: SAMPLE_RATE, channels: 2, bitrate: 320 });
    const parts: Uint8Array[] = [];
    for (let start = 0; start < noise.length; start += SAMPLE_RATE) {
      const second = noise.subarray(start, start + SAMPLE_RATE);
      parts.push(lame.encode([second, second]).slice());
    }
    parts.push(lame.finalize().slice());
    const frames = Buffer.concat(parts);
    const music = Buffer.concat(Array.from({ length: (minutes * 60) / PIECE_SECONDS }, () => frames));
    const tag = new ID3Writer(music.buffer.slice(music.byteOffset, music.byteOffset + music.length));
    tag.setFrame('TIT2', `Noise ${file}`).setFrame('TPE1', ['Measured']).setFrame('TALB', `Noises ${file}`);
    await writeFile(join(folder, `noise-${file}.mp3`), Buffer.from(tag.addTag()));
  }
}
