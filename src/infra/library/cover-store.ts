import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { dataFolder } from '@/infra/data-dir';

/** Widths a cover is served in; the largest is what is kept. */
export const coverSizes = [64, 160, 320, 640, 1200] as const;
export type CoverSize = (typeof coverSizes)[number];

const LARGEST: CoverSize = 1200;
const MAX_INPUT_BYTES = 32 * 1024 * 1024;
/** 64 megapixels: beyond any scanned sleeve; decoded that is 192 MB. */
const MAX_INPUT_PIXELS = 64_000_000;
const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);

// libvips otherwise keeps decoded pictures and one thread a core for the few it will ever see twice.
sharp.cache(false);
sharp.concurrency(1);

/** A picture that is not kept as a cover; `message` is for the person who owns it. */
export class CoverProblem extends Error {
  override name = 'CoverProblem';
}

/**
 * Keeps a picture as a cover: at most 1200 pixels wide, as WebP, without whatever else the file held.
 * @returns SHA-256 of what is kept, and its dominant colour as #rrggbb
 * @throws CoverProblem when it is too large, no picture, or claims more pixels than a picture has
 */
export async function storeCover(bytes: Uint8Array): Promise<{ hash: string; color: string }> {
  if (bytes.length > MAX_INPUT_BYTES) {
    throw new CoverProblem(`The picture is larger than ${MAX_INPUT_BYTES / 1024 / 1024} MB.`);
  }
  let data: Buffer;
  let color: string;
  try {
    const input = sharp(bytes, { limitInputPixels: MAX_INPUT_PIXELS, failOn: 'error', pages: 1 });
    const { format } = await input.metadata();
    if (!formats.has(format ?? '')) throw new CoverProblem(`The picture’s format (${format}) is not known.`);
    data = await input
      .timeout({ seconds: 20 })
      .rotate()
      .resize(LARGEST, LARGEST, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 86 })
      .toBuffer();
    color = await dominantColor(data);
  } catch (error) {
    if (error instanceof CoverProblem) throw error;
    const message = (error as Error).message.split('\n')[0] ?? '';
    throw new CoverProblem(
      /pixel limit/i.test(message)
        ? `The picture claims more than ${MAX_INPUT_PIXELS / 1e6} megapixels.`
        : `The picture cannot be read: ${message}`,
      { cause: error },
    );
  }
  const hash = createHash('sha256').update(data).digest('hex');
  await keep(coverPath(hash, LARGEST), data);
  return { hash, color };
}

/**
 * A kept cover in one size, square sides at most `size`; made when first asked for.
 * @returns WebP bytes, null when no such cover is kept
 */
export async function readCover(hash: string, size: CoverSize): Promise<Buffer | null> {
  const path = coverPath(hash, size);
  const ready = await readIfThere(path);
  if (ready || size === LARGEST) return ready;
  const original = await readIfThere(coverPath(hash, LARGEST));
  if (!original) return null;
  const data = await sharp(original)
    .resize(size, size, { fit: 'cover', withoutEnlargement: true })
    .webp({ quality: size <= 160 ? 80 : 84 })
    .toBuffer();
  await keep(path, data);
  return data;
}

async function dominantColor(data: Buffer): Promise<string> {
  const small = await sharp(data).resize(64, 64, { fit: 'fill' }).png().toBuffer();
  const { r, g, b } = (await sharp(small).stats()).dominant;
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const coverPath = (hash: string, size: CoverSize) =>
  join(dataFolder('covers'), hash.slice(0, 2), `${hash}-${size}.webp`);

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all: a reader, or a crash, must never meet half a picture. */
async function keep(path: string, data: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.part`;
  await writeFile(draft, data);
  await rename(draft, path);
}
