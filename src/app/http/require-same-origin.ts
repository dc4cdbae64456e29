import { AppError } from '@/domain/app-error';

/**
 * Refuses state-changing calls that another site's page made the browser send. Calls without these headers are not
 * from a page (curl, an app) and carry no ambient cookie.
 * @throws AppError 403
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  const isForeign =
    (site && site !== 'same-origin' && site !== 'none') || (origin && hostOf(origin) !== host);
  if (isForeign) throw new AppError('forbidden', 'This call came from another site.');
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
