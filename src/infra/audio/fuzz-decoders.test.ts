import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutateBytes } from '@tests/fixtures/mutate-bytes';
import { tinyFlac, tinyOpus } from '@tests/fixtures/tiny-recordings';
import { wavFile } from '@tests/fixtures/wav-file';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';
import { createRng } from '@/domain/rng';
import { AudioDecodeError } from './audio-decode-error';
import { decodeAudio } from './decode-audio';

const TIMES = 40;
const tone = Float32Array.from({ length: 44_100 }, (_, i) => 0.5 * Math.sin(i / 16));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function encoded(create: typeof createMp3Encoder | typeof createOggEncoder): Promise<Uint8Array> {
  const encoder = await create();
  encoder.configure({ sampleRate: 44_100, channels: 2 });
  return Buffer.concat([Buffer.from(encoder.encode([tone, tone])), Buffer.from(encoder.finalize())]);
}

// Thousands of real files: evaluation/fuzz-decoders.ts.
it.each([
  ['mp3', () => encoded(createMp3Encoder)],
  ['ogg vorbis', () => encoded(createOggEncoder)],
  ['flac', () => Promise.resolve(tinyFlac)],
  ['opus', () => Promise.resolve(tinyOpus)],
  ['wav', () => Promise.resolve(wavFile([tone, tone], 44_100))],
])(
  'a damaged %s file gives samples or a reason',
  async (name, make) => {
    const original = await make();
    const rng = createRng(`fuzz ${name}`);
    for (let time = 0; time < TIMES; time++) {
      const path = join(folder, `${name}-${time}`);
      await writeFile(path, mutateBytes(original, rng));
      try {
        for await (const { channels, sampleRate } of decodeAudio(path)) {
          expect(sampleRate).toBeGreaterThan(0);
          for (const channel of channels) expect(channel.length).toBe(channels[0]!.length);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(AudioDecodeError);
        expect((error as AudioDecodeError).code).toMatch(/^(damaged|not-audio|needs-ffmpeg|unreadable)$/);
      }
    }
  },
  60_000,
);
