import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tinyFlac, tinyOpus } from '@tests/fixtures/tiny-recordings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';
import { decodeAudio } from './decode-audio';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-decode-'));
});
afterAll(() => rm(folder, { recursive: true }));

const tone = (sampleRate: number, seconds: number, hz = 440) =>
  Float32Array.from(
    { length: Math.round(sampleRate * seconds) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / sampleRate),
  );

async function decode(bytes: Uint8Array, name = 'recording') {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const channels: number[][] = [];
  let sampleRate = 0;
  for await (const chunk of decodeAudio(path)) {
    sampleRate = chunk.sampleRate;
    for (const [i, samples] of chunk.channels.entries()) {
      channels[i] ??= [];
      for (const sample of samples) channels[i].push(sample);
    }
  }
  return { channels, sampleRate };
}

/** Frequency by counting rising zero crossings in the middle of the recording. */
function frequencyOf(samples: number[], sampleRate: number): number {
  const [from, to] = [Math.floor(samples.length * 0.2), Math.floor(samples.length * 0.8)];
  const crossings: number[] = [];
  for (let i = from; i < to; i++) if (samples[i]! < 0 && samples[i + 1]! >= 0) crossings.push(i);
  return ((crossings.length - 1) * sampleRate) / (crossings.at(-1)! - crossings[0]!);
}

/** A WAV file of one channel; `write` puts a sample into the view. */
function wav(tag: number, bits: number, samples: Float32Array, dataSize?: number): Uint8Array {
  const bytes = bits / 8;
  const view = new DataView(new ArrayBuffer(44 + samples.length * bytes));
  const text = (at: number, value: string) => {
    for (const [i, char] of [...value].entries()) view.setUint8(at + i, char.charCodeAt(0));
  };
  text(0, 'RIFF');
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, tag, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint16(34, bits, true);
  text(36, 'data');
  view.setUint32(40, dataSize ?? samples.length * bytes, true);
  for (const [i, sample] of samples.entries()) {
    const at = 44 + i * bytes;
    if (tag === 3) bits === 64 ? view.setFloat64(at, sample, true) : view.setFloat32(at, sample, true);
    else if (bits === 8) view.setUint8(at, Math.round(sample * 127) + 128);
    else {
      const value = Math.round(sample * (2 ** (bits - 1) - 1));
      for (let byte = 0; byte < bytes; byte++) view.setUint8(at + byte, (value >> (8 * byte)) & 255);
    }
  }
  return new Uint8Array(view.buffer);
}

async function encode(encoder: Awaited<ReturnType<typeof createMp3Encoder | typeof createOggEncoder>>) {
  const samples = tone(44_100, 1);
  encoder.configure({ sampleRate: 44_100, channels: 2 });
  return Buffer.concat([Buffer.from(encoder.encode([samples, samples])), Buffer.from(encoder.finalize())]);
}

describe('decodeAudio', () => {
  it.each([
    [1, 8],
    [1, 16],
    [1, 24],
    [1, 32],
    [3, 32],
    [3, 64],
  ])('reads WAV with format %i of %i bits', async (tag, bits) => {
    const samples = tone(8000, 0.5);
    const { channels, sampleRate } = await decode(wav(tag, bits, samples));
    expect(sampleRate).toBe(8000);
    expect(channels[0]).toHaveLength(samples.length);
    const errors = samples.map((sample, i) => Math.abs(channels[0]![i]! - sample));
    expect(Math.max(...errors)).toBeLessThan(2 ** -(Math.min(bits, 24) - 2));
  });

  it('reads a WAV whose length was never written', async () => {
    const { channels } = await decode(wav(1, 16, tone(8000, 0.5), 0xffffffff));
    expect(channels[0]).toHaveLength(4000);
  });

  it.each([
    ['mp3', createMp3Encoder],
    ['ogg vorbis', createOggEncoder],
  ] as const)('reads %s, whatever the file is called', async (_, create) => {
    const { channels, sampleRate } = await decode(await encode(await create()), 'wrong.flac');
    expect(sampleRate).toBe(44_100);
    expect(channels).toHaveLength(2);
    expect(Math.abs(channels[0]!.length - 44_100)).toBeLessThan(3000);
    expect(frequencyOf(channels[1]!, sampleRate)).toBeCloseTo(440, 0);
  });

  it('reads mp3 behind a large ID3 tag', async () => {
    const tag = Buffer.alloc(10 + 200_000);
    tag.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 200_000 >> 14, (200_000 >> 7) & 127, 200_000 & 127]);
    const { channels } = await decode(Buffer.concat([tag, await encode(await createMp3Encoder())]));
    expect(channels[0]!.length).toBeGreaterThan(40_000);
  });

  it.each([
    ['flac', tinyFlac, 8000, 800],
    ['ogg opus', tinyOpus, 48_000, 9600],
  ] as const)('reads %s', async (_, bytes, rate, length) => {
    const { channels, sampleRate } = await decode(bytes);
    expect(sampleRate).toBe(rate);
    // Opus begins with some milliseconds of the encoder's delay.
    expect(channels[0]!.length - length).toBeGreaterThanOrEqual(0);
    expect(channels[0]!.length - length).toBeLessThan(400);
    expect(Math.abs(frequencyOf(channels[0]!, rate) - 440)).toBeLessThan(5);
  });

  it('reads the part of a truncated mp3 that is there', async () => {
    const whole = await encode(await createMp3Encoder());
    const { channels } = await decode(whole.subarray(0, whole.length / 2));
    expect(channels[0]!.length).toBeGreaterThan(15_000);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'not-audio'],
    ['a text', Buffer.from('This is not music. '.repeat(500)), 'not-audio'],
    ['a FLAC header with nothing behind', Buffer.concat([tinyFlac.subarray(0, 42)]), 'damaged'],
    ['an Ogg header and noise', Buffer.concat([tinyOpus.subarray(0, 47), Buffer.alloc(9000, 7)]), 'damaged'],
    ['a tag longer than the file', Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f'), 'damaged'],
    ['a WAV of no channels', wav(1, 16, tone(8000, 0.1)).fill(0, 22, 24), 'damaged'],
    ['a WAV without samples', wav(1, 16, new Float32Array(0)), 'damaged'],
  ])('refuses %s with a reason', async (_, bytes, code) => {
    await expect(decode(bytes)).rejects.toMatchObject({ name: 'AudioDecodeError', code });
  });

  it('says when the file cannot be opened', async () => {
    const chunks = decodeAudio(join(folder, 'no such file'));
    await expect(chunks.next()).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('stops when told to', async () => {
    const path = join(folder, 'long.wav');
    await writeFile(path, wav(1, 16, tone(8000, 60)));
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of decodeAudio(path, { signal: controller.signal })) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
