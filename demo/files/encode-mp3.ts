import { createMp3Encoder } from 'wasm-media-encoders';
import type { StereoAudio } from '../renderer/render-score';
import { createXingFrame } from './xing-frame';

type Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;
let encoder: Promise<Encoder> | undefined;

/** LAME's variable quality 5: about 130 kbit/s joint stereo on music, faster and better than a constant 128. */
const VBR_QUALITY = 5;

/**
 * Encodes stereo audio as MP3 and puts a Xing header first, so that players know length and seek positions
 * although the bit rate varies (the encoder cannot write it: it streams and never returns to the first frame).
 */
export async function encodeMp3({ left, right, sampleRate }: StereoAudio): Promise<Uint8Array> {
  encoder ??= createMp3Encoder();
  const lame = await encoder;
  lame.configure({ sampleRate, channels: 2, vbrQuality: VBR_QUALITY });
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < left.length; start += sampleRate) {
    const end = start + sampleRate;
    chunks.push(lame.encode([left.subarray(start, end), right.subarray(start, end)]).slice());
  }
  chunks.push(lame.finalize().slice());
  const frames = Buffer.concat(chunks);
  return Buffer.concat([createXingFrame(frames, left.length), frames]);
}
