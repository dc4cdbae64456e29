import { refusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { ownOrigins } from '@/server/accounts/own-origins';

/**
 * Refuses state-changing calls that another site's page made the browser send. Calls without these headers are not
 * from a page (curl, an app) and carry no ambient cookie.
 * @throws AppError 403
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const isForeign =
    (site && site !== 'same-origin' && site !== 'none') || (origin && !ownOrigins(request).includes(origin));
  if (isForeign) throw new AppError('forbidden', refusals.otherSite);
}
