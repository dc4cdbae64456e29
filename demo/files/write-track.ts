import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { composeTrack } from '../composer/compose-track';
import { drawCover } from '../covers/draw-cover';
import { renderScore } from '../renderer/render-score';
import type { DemoCatalogue } from '../world/catalogue';
import { encodeMp3 } from './encode-mp3';
import type { DemoManifestEntry } from './manifest';
import { tagMp3 } from './tag-mp3';

const COVER_PIXELS = 500;

/**
 * Composes, renders, encodes, tags and writes one track, and its album's cover.jpg beside it. Files appear under their name
 * only when complete. Does nothing when the file is already there.
 */
export async function writeTrack(
  catalogue: DemoCatalogue,
  entry: DemoManifestEntry,
  folder: string,
): Promise<void> {
  const path = join(folder, entry.path);
  if (await exists(path)) return;
  const track = catalogue.tracks.find((t) => t.id === entry.trackId)!;
  const album = catalogue.albums.find((a) => a.id === entry.albumId)!;
  const artist = catalogue.artists.find((a) => a.id === entry.artistId)!;
  const { seed, style, tempoBpm, tonic, mode, seconds } = track;
  const score = composeTrack({ seed, style, tempoBpm, tonic, mode, seconds, character: artist.character });
  const mp3 = await encodeMp3(renderScore(score));
  const cover = await rasterise(drawCover(style, `${catalogue.seed}/${album.id}`));
  const albumTracks = catalogue.tracks.filter((t) => t.albumId === album.id).length;
  await mkdir(dirname(path), { recursive: true });
  const coverPath = join(dirname(path), 'cover.jpg');
  if (!(await exists(coverPath))) await writeWhole(coverPath, cover, entry.trackId);
  await writeWhole(path, tagMp3(mp3, { artist, album, track, albumTracks, cover }), entry.trackId);
}

/** An SVG drawing as JPEG. */
function rasterise(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(COVER_PIXELS, COVER_PIXELS).jpeg({ quality: 84 }).toBuffer();
}

/** Writes under a passing name and renames, so that a reader never sees half a file. */
export async function writeWhole(path: string, data: Uint8Array | string, mark = ''): Promise<void> {
  const passing = `${path}.${mark}.part`;
  await writeFile(passing, data);
  await rename(passing, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.size > 0,
    () => false,
  );
}
