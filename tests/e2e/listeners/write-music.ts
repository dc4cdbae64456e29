import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wavFile } from '@tests/fixtures/wav-file';

const sampleRate = 8000;

/** What there is to hear: three bands with an album each, a book, and a file that no browser plays. */
export const BOOK = { album: 'The Long Way', chapters: ['Setting out', 'Arriving'] };
export const REEL = { artist: 'Old Tape', album: 'Reels', title: 'Reel' };
export const ALBUMS = [
  { artist: 'Quill', album: 'First Light', titles: ['Dawn', 'Dew', 'Larks', 'Noon'] },
  { artist: 'Mill Race', album: 'Weirs', titles: ['Sluice', 'Paddle', 'Spill', 'Ford'] },
  { artist: 'Tin Moon', album: 'Tides', titles: ['Ebb', 'Slack', 'Flood', 'Spring'] },
];

/** Writes a small library, each track a tone of its own. */
export async function writeMusic(folder: string): Promise<void> {
  let count = 0;
  const write = async (path: string, seconds: number, genre?: string) => {
    count++;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const tone = wavFile([toneOf(180 + 20 * count, seconds)], sampleRate);
    await writeFile(file, genre ? withGenre(tone, genre) : tone);
  };
  for (const { artist, album, titles } of ALBUMS) {
    for (const [index, title] of titles.entries())
      await write(`${artist}/${album}/0${index + 1} ${title}.wav`, 45);
  }
  for (const [index, title] of BOOK.chapters.entries())
    await write(`Ada Reader/${BOOK.album}/0${index + 1} ${title}.wav`, index === 0 ? 36 : 12, 'Audiobook');
  const reel = join(folder, REEL.artist, REEL.album);
  await mkdir(reel, { recursive: true });
  await writeFile(join(reel, `01 ${REEL.title}.aiff`), aiffFile(toneOf(150, 20)));
}

const toneOf = (frequencyHz: number, seconds: number) =>
  Float32Array.from(
    { length: seconds * sampleRate },
    (_, i) => 0.2 * Math.sin((2 * Math.PI * frequencyHz * i) / sampleRate),
  );

/** The same WAV file with a genre behind its samples, as RIFF's INFO list has it. */
function withGenre(wav: Buffer, genre: string): Buffer {
  const value = Buffer.from(genre.length % 2 ? `${genre}\0` : `${genre}\0\0`, 'latin1');
  const list = Buffer.alloc(20);
  list.write('LIST');
  list.writeUInt32LE(12 + value.length, 4);
  list.write('INFOIGNR', 8);
  list.writeUInt32LE(value.length, 16);
  const file = Buffer.concat([wav, list, value]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}

/** 8000 as AIFF writes a rate: in 80 bits, exponent and mantissa. */
const rateInBits = Buffer.from('400bfa00000000000000', 'hex');

/** An AIFF file of one channel of 16-bit samples. */
function aiffFile(samples: Float32Array): Buffer {
  const head = Buffer.alloc(54);
  head.write('FORM');
  head.writeUInt32BE(46 + 2 * samples.length, 4);
  head.write('AIFFCOMM', 8);
  head.writeUInt32BE(18, 16);
  head.writeUInt16BE(1, 20);
  head.writeUInt32BE(samples.length, 22);
  head.writeUInt16BE(16, 26);
  rateInBits.copy(head, 28);
  head.write('SSND', 38);
  head.writeUInt32BE(8 + 2 * samples.length, 42);
  const body = Buffer.alloc(2 * samples.length);
  for (const [k, sample] of samples.entries()) body.writeInt16BE(Math.round(32_767 * sample), 2 * k);
  return Buffer.concat([head, body]);
}
