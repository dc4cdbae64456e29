import { Shelf } from './shelf';
import { steadyBody } from './steady-body';

type Sparing = { navigator?: { connection?: { saveData?: boolean } } };

const shelf = new Shelf(() => (globalThis as Sparing).navigator?.connection?.saveData === true);

/** The page says which track sounds: it is what is fetched ahead. */
export const notePlaying = (trackId: string): void => shelf.play(trackId);

/**
 * What the server sends of a track's sound, going on by itself where the network breaks in the middle of it. What cannot be
 * taken up again (no strong tag, no length) goes through as it comes.
 */
export function sendSteadily(request: Request, trackId: string, response: Response): Response {
  const range = rangeOf(response);
  const tag = response.headers.get('etag');
  if (request.method !== 'GET' || !response.body || !range || !tag?.startsWith('"')) return response;
  const seconds = Number(response.headers.get('content-duration'));
  const reopen = async (start: number) => {
    const headers = { Range: `bytes=${start}-${range.end}`, 'If-Range': tag };
    const again = await fetch(request.url, { headers, cache: 'no-store' });
    // A proxy answers in the place of a server that is away.
    if (again.status >= 500 || again.status === 429) throw new Error(`answered ${again.status}`);
    return again.status === 206 && again.headers.get('etag') === tag ? again.body : null;
  };
  const body = steadyBody(response.body, {
    trackId,
    start: range.start,
    end: range.end,
    bytesPerSecond: seconds > 0 ? range.size / seconds : null,
    reopen,
    shelf,
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

/** The bytes an answer has, of how many; null where it does not say, or has none. */
export function rangeOf({ status, headers }: Pick<Response, 'status' | 'headers'>) {
  if (headers.has('content-encoding')) return null;
  const length = Number(headers.get('content-length'));
  if (status === 200 && length > 0) return { start: 0, end: length - 1, size: length };
  const part = status === 206 ? /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') : null;
  return part && { start: Number(part[1]), end: Number(part[2]), size: Number(part[3]) };
}
