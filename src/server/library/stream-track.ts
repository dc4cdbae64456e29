import { libraryRefusals, noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { parseByteRange } from '@/domain/byte-range';
import type { StreamQuality } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { type OpenedFile, openWithin } from '@/infra/library/open-within';
import { streamFile } from '@/infra/library/stream-file';
import type { Prisma } from '@/infra/prisma/generated/client';
import { isNotModified, isRangeCurrent } from './conditional-request';
import { openTranscode } from './open-transcode';

/**
 * A track's file over HTTP: whole (200), one range of it (206), nothing new (304) or no such bytes (416). A request
 * for several ranges is answered with the whole, as RFC 9110 §14.2 allows.
 * @param query as what it is sent: the original, or an MP3 of it
 * @param request its method, HEAD for headers only, headers, and when the listener is gone
 * @throws AppError 404 for an unknown track or one whose file is gone
 */
export async function streamTrack(
  trackId: string,
  query: { quality: StreamQuality; convert: 'smaller' | 'always' },
  request: { method: string; headers: Headers; signal: AbortSignal },
): Promise<Response> {
  const track = await database().track.findUnique({
    where: { id: trackId },
    select: streamedSelection,
  });
  if (!track) throw new AppError('not_found', noSuch.track);
  const { file, mimeType, kbps } = await openAs(track, query, request.signal);
  if (!file) throw new AppError('not_found', libraryRefusals.fileGone, { reason: 'file_gone' });

  let isHandedOver = false;
  try {
    const { size, mtimeMs, mtime } = file.facts;
    const validators = {
      // The hash is of samples of the sound: size and time make the tag strong for the bytes of the file.
      etag: `"${tagOf(track)}${kbps ? `-${kbps}` : ''}-${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
      lastModified: mtime,
    };
    const headers = new Headers({
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'private, no-cache',
      'Content-Type': mimeType,
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

const streamedSelection = {
  relativePath: true,
  contentHash: true,
  mimeType: true,
  lossless: true,
  bitrateKbps: true,
  folder: { select: { path: true } },
} as const;
type Streamed = Prisma.TrackGetPayload<{ select: typeof streamedSelection }>;

const tagOf = ({ contentHash }: Streamed) => contentHash.slice(0, 24);

/** The file as it was asked for. What is small enough already, or cannot be made smaller here, is sent as it is. */
async function openAs(
  track: Streamed,
  { quality, convert }: { quality: StreamQuality; convert: 'smaller' | 'always' },
  signal: AbortSignal,
): Promise<{ file: OpenedFile | null; mimeType: string; kbps: number | null }> {
  const original = await openWithin(track.folder.path, track.relativePath);
  const asItIs = { file: original, mimeType: track.mimeType, kbps: null };
  const isSmaller = track.lossless || track.bitrateKbps === null || track.bitrateKbps > Number(quality) * 1.1;
  if (!original || quality === 'original' || (convert === 'smaller' && !isSmaller)) return asItIs;
  const kbps = Number(quality);
  const source = { folder: track.folder.path, relativePath: track.relativePath, tag: tagOf(track) };
  try {
    const file = await openTranscode(source, kbps, signal);
    await original.handle.close();
    return { file, mimeType: 'audio/mpeg', kbps };
  } catch (error) {
    if (convert === 'smaller' && error instanceof AppError && !signal.aborted) return asItIs;
    await original.handle.close();
    throw error;
  }
}

function unsatisfiable(size: number): Response {
  const error = {
    code: 'range_not_satisfiable',
    message: libraryRefusals.beyondEnd(size),
    details: { size },
  };
  return Response.json({ error }, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
}
