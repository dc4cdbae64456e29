import { parseByteRange } from '@/domain/byte-range';
import { audioKey, keptCacheOf, keptHeader, qualityHeader } from '@/domain/offline/kept-names';
import { isAsGood } from '@/domain/offline/quality-rank';
import { findOwner } from './owner';
import { sendSteadily } from './send-steadily';

/** A server that takes longer than this to begin is as good as none, where there is a file. */
const PATIENCE_MS = 5000;

/**
 * A track's sound: the kept file where that is as good as what is asked for, else the server's, and the kept one where
 * no server answers. What is not here is fetched ahead. What is fetched to be kept says so by going past every cache.
 */
export async function answerStream(request: Request): Promise<Response> {
  if (request.cache === 'no-store') return fetch(request);
  const url = new URL(request.url);
  const trackId = url.pathname.split('/')[3] ?? '';
  const kept = await findKept(trackId);
  if (!kept) return sendSteadily(request, trackId, await fetch(request));
  if (isAsGood(kept.headers.get(qualityHeader), url.searchParams.get('quality'))) return part(request, kept);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const response = await Promise.race([fetch(request), late]).catch(() => null);
  return response ?? part(request, kept);
}

async function findKept(trackId: string): Promise<Response | undefined> {
  const owner = await findOwner();
  if (!owner || !(await caches.has(keptCacheOf(owner)))) return undefined;
  return (await caches.open(keptCacheOf(owner))).match(audioKey(trackId));
}

/** What a request asks for of a kept file: a range of its bytes, or all. */
export async function part(request: Pick<Request, 'headers' | 'method'>, kept: Response): Promise<Response> {
  const file = await kept.blob();
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Content-Type': kept.headers.get('content-type') ?? 'audio/mpeg',
    [keptHeader]: '1',
  });
  const range = parseByteRange(request.method === 'GET' ? request.headers.get('range') : null, file.size);
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
  headers.set('Content-Length', String(end - start + 1));
  if (range !== 'whole') headers.set('Content-Range', `bytes ${start}-${end}/${file.size}`);
  const body = request.method === 'HEAD' ? null : file.slice(start, end + 1);
  return new Response(body, { status: range === 'whole' ? 200 : 206, headers });
}
