/**
 * How a request is answered. `flight` is what the router fetches in place of a whole page; `network` is nothing of
 * ours.
 */
export type RequestKind = 'page' | 'flight' | 'file' | 'stream' | 'cover' | 'answer' | 'network';

/** Answers of the moment, about who is signed in, or to words as they are typed: of no use later. */
const momentary = /^\/api\/(auth|events|health|jobs|me\/playback|openapi\.json|search|setup)(\/|$)/;

type Asked = { url: URL; method: string; mode: string; header: (name: string) => string | null };

/** @param isFile whether a path is a file of this version of the app */
export function kindOfRequest(
  { url, method, mode, header }: Asked,
  origin: string,
  isFile: (path: string) => boolean,
): RequestKind {
  const { pathname } = url;
  if (url.origin !== origin) return 'network';
  if (/^\/api\/tracks\/[^/]+\/stream$/.test(pathname)) {
    return method === 'GET' || method === 'HEAD' ? 'stream' : 'network';
  }
  if (method !== 'GET') return 'network';
  if (pathname.startsWith('/_next/static/') || isFile(pathname)) return 'file';
  if (pathname.startsWith('/api/covers/')) return 'cover';
  if (pathname.startsWith('/api/')) {
    const isJson = header('accept')?.includes('application/json') ?? false;
    return mode !== 'navigate' && isJson && !momentary.test(pathname) ? 'answer' : 'network';
  }
  if (mode === 'navigate') return 'page';
  return header('rsc') === '1' && header('next-router-prefetch') === null ? 'flight' : 'network';
}
