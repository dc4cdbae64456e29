import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { coverSizes, readCover } from '@/infra/library/cover-store';
import { isNotModified } from './conditional-request';
import { coverVersion } from './cover-url';
import { drawCover } from './drawn-cover';

/**
 * An album's cover over HTTP, as WebP; drawn as SVG when it has no picture. Under an address that carries the cover's
 * version it may be kept for ever, else it is asked for again.
 * @param key the album's id, with or without ".version" (see coverUrl)
 * @param size wanted width in pixels; the next larger one there is
 * @throws AppError 404 for an unknown album
 */
export async function serveCover(key: string, size: number, headers: Headers): Promise<Response> {
  const [albumId = '', version] = key.split('.');
  const album = await database().album.findUnique({
    where: { id: albumId },
    select: { title: true, coverHash: true, artist: { select: { name: true } } },
  });
  if (!album) throw new AppError('not_found', noSuch.album);
  const current = coverVersion(album.coverHash);
  const side = coverSizes.find((width) => width >= size) ?? coverSizes.at(-1)!;
  const etag = `"${current}-${side}"`;
  const answer = new Headers({
    ETag: etag,
    'Cache-Control': version === current ? 'private, max-age=31536000, immutable' : 'private, no-cache',
  });
  if (isNotModified(headers, { etag, lastModified: new Date() })) {
    return new Response(null, { status: 304, headers: answer });
  }
  const picture = album.coverHash ? await readCover(album.coverHash, side) : null;
  if (picture) {
    answer.set('Content-Type', 'image/webp');
    return new Response(new Uint8Array(picture), { headers: answer });
  }
  answer.set('Content-Type', 'image/svg+xml');
  answer.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
  return new Response(drawCover(`${album.title} ${album.artist.name}`), { headers: answer });
}
