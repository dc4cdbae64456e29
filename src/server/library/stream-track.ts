import { AppError } from '@/domain/app-error';
import { parseByteRange } from '@/domain/byte-range';
import { database } from '@/infra/database';
import { openWithin } from '@/infra/library/open-within';
import { streamFile } from '@/infra/library/stream-file';
import { isNotModified, isRangeCurrent } from './conditional-request';

/**
 * A track's file over HTTP: whole (200), one range of it (206), nothing new (304) or no such bytes (416). A request
 * for several ranges is answered with the whole, as RFC 9110 §14.2 allows.
 * @param request its method, HEAD for headers only, and headers
 * @throws AppError 404 for an unknown track or one whose file is gone
 */
export async function streamTrack(
  trackId: string,
  request: { method: string; headers: Headers },
): Promise<Response> {
  const track = await database().track.findUnique({
    where: { id: trackId },
    select: { relativePath: true, contentHash: true, mimeType: true, folder: { select: { path: true } } },
  });
  if (!track) throw new AppError('not_found', 'There is no such track.');
  const file = await openWithin(track.folder.path, track.relativePath);
  if (!file) throw new AppError('not_found', 'The file of this track is gone.', { reason: 'file_gone' });

  let isHandedOver = false;
  try {
    const { size, mtimeMs, mtime } = file.facts;
    const validators = {
      // The hash is of samples of the sound: size and time make the tag strong for the bytes of the file.
      etag: `"${track.contentHash.slice(0, 24)}-${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
      lastModified: mtime,
    };
    const headers = new Headers({
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, no-cache',
      'Content-Type': track.mimeType,
      ETag: validators.etag,
      'Last-Modified': mtime.toUTCString(),
    });
    if (isNotModified(request.headers, validators)) {
      headers.delete('Content-Type');
      return new Response(null, { status: 304, headers });
    }
    // Ranges are defined for GET only (§14.2).
    const mayBePart = request.method === 'GET' && isRangeCurrent(request.headers, validators);
    const asked = mayBePart ? request.headers.get('range') : null;
    const range = parseByteRange(asked, size);
    if (range === 'unsatisfiable') return unsatisfiable(size);
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
    if (range !== 'whole') headers.set('Content-Range', `bytes ${start}-${end}/${size}`);
    headers.set('Content-Length', String(end - start + 1));
    const status = range === 'whole' ? 200 : 206;
    if (request.method === 'HEAD' || size === 0) return new Response(null, { status, headers });
    isHandedOver = true;
    return new Response(streamFile(file.handle, start, end), { status, headers });
  } finally {
    if (!isHandedOver) await file.handle.close();
  }
}

function unsatisfiable(size: number): Response {
  const error = { code: 'range_not_satisfiable', message: `The file has ${size} bytes.`, details: { size } };
  return Response.json({ error }, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
}
