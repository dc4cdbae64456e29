import { createHash } from 'node:crypto';
import type { FileWindow } from './file-window';
import { findLastPage, readOggPage } from './ogg-pages';

const SAMPLE = 16 * 1024;
/** Where samples are taken, as fractions of the music: both ends tell songs apart, the middle tells edits apart. */
const PLACES = [0, 0.35, 0.65, 1];

/**
 * SHA-256 over the music's length and four samples of 16 kB of it. Two files share it when all four places and the
 * exact length agree, which compressed audio of different recordings never does by chance; a re-encoded file is a
 * different one. An edit that changes bytes at none of the four places and no length would be missed: only
 * uncompressed audio can be edited like that.
 */
export async function hashAudio(file: FileWindow, start: number, end: number): Promise<string> {
  const hash = createHash('sha256').update(`audio ${end - start} `);
  for (const place of PLACES) {
    const at = start + Math.floor(Math.max(0, end - start - SAMPLE) * place);
    hash.update(await file.read(at, Math.min(SAMPLE, end - at)));
  }
  return hash.digest('hex');
}

/**
 * The same for an Ogg stream, where retagging renumbers every page: only page bodies are hashed, and the length is
 * taken in samples. Places are counted back from the end, which stays where it is when the headers grow.
 */
export async function hashOggAudio(file: FileWindow, audioOffset: number, samples: number): Promise<string> {
  const hash = createHash('sha256').update(`ogg ${samples} `);
  for (const place of PLACES.slice(0, -1)) {
    const at = file.size - Math.floor((file.size - audioOffset) * (1 - place));
    hash.update(await readBodies(file, at));
  }
  const page = await readOggPage(file, audioOffset);
  const last = page && (await findLastPage(file, page.serial));
  if (last) hash.update(await file.read(last.bodyOffset, last.bodyLength));
  return hash.digest('hex');
}

/** Bodies of the whole pages within the first 16 kB behind `from`, or of the one page that begins there. */
async function readBodies(file: FileWindow, from: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await file.read(from, SAMPLE));
  const first = bytes.indexOf('OggS', 0, 'latin1');
  const bodies: Uint8Array[] = [];
  for (let at = first < 0 ? file.size : from + first; at < file.size; ) {
    const page = await readOggPage(file, at);
    const end = page ? page.bodyOffset + page.bodyLength : 0;
    if (!page || (end > from + SAMPLE && bodies.length > 0)) break;
    bodies.push(await file.read(page.bodyOffset, page.bodyLength));
    at = end;
  }
  return Buffer.concat(bodies);
}
