import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ID3Writer } from 'browser-id3-writer';
import { afterEach } from 'vitest';
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';

const SAMPLE_RATE = 22_050;
const folders: string[] = [];

/** A folder for music that is gone after the test. */
export async function makeMusicFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'segue-music-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Writes a file below a folder, with the folders it needs. */
export async function put(folder: string, path: string, bytes: Uint8Array | string): Promise<string> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, bytes);
  return full;
}

const tone = (frequency: number) =>
  Float32Array.from(
    { length: SAMPLE_RATE },
    (_, i) => 0.4 * Math.sin((2 * Math.PI * frequency * i) / SAMPLE_RATE),
  );

async function encode(create: typeof createMp3Encoder | typeof createOggEncoder, frequency: number) {
  const encoder = await create();
  encoder.configure({ sampleRate: SAMPLE_RATE, channels: 1 });
  const samples = tone(frequency);
  return Buffer.concat([encoder.encode([samples]).slice(), encoder.finalize().slice()]);
}

const encoded = new Map<string, Promise<Buffer>>();
const once = (key: string, make: () => Promise<Buffer>) => {
  const known = encoded.get(key) ?? make();
  encoded.set(key, known);
  return known;
};

/** A second of a sine as Ogg Vorbis without tags: each frequency is another recording. */
export const ogg = (frequency: number) => once(`ogg ${frequency}`, () => encode(createOggEncoder, frequency));

export type Tags = {
  title?: string;
  artists?: string[];
  albumArtist?: string;
  album?: string;
  track?: string;
  genres?: string[];
  year?: number;
  cover?: Uint8Array;
};

/** A second of a sine as MP3 with ID3v2.3 tags. */
export async function mp3(frequency: number, tags: Tags = {}): Promise<Buffer> {
  const music = await once(`mp3 ${frequency}`, () => encode(createMp3Encoder, frequency));
  const writer = new ID3Writer(copy(music));
  if (tags.title) writer.setFrame('TIT2', tags.title);
  if (tags.artists) writer.setFrame('TPE1', tags.artists);
  if (tags.albumArtist) writer.setFrame('TPE2', tags.albumArtist);
  if (tags.album) writer.setFrame('TALB', tags.album);
  if (tags.track) writer.setFrame('TRCK', tags.track);
  if (tags.genres) writer.setFrame('TCON', tags.genres);
  if (tags.year) writer.setFrame('TYER', tags.year);
  if (tags.cover) writer.setFrame('APIC', { type: 3, data: copy(tags.cover), description: '' });
  return Buffer.from(writer.addTag());
}

const copy = (bytes: Uint8Array) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

/** The Ogg stream with its header pages written twice, as some splitters leave it. */
export async function oggWithRepeatedHeaders(frequency: number): Promise<Buffer> {
  const stream = await ogg(frequency);
  // The headers end where the page after the one with the setup packet begins.
  const setup = stream.indexOf('\x05vorbis', 0, 'latin1');
  const end = stream.indexOf('OggS', setup, 'latin1');
  return Buffer.concat([stream.subarray(0, end), stream]);
}

/** A PNG header that claims 60,000 by 60,000 pixels. */
export function pictureBomb(): Buffer {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  // The header's checksum, without which it would be refused for another reason.
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
