import { readEnv } from '@/infra/env';

/**
 * The origins under which this server's own pages are served: that of SEGUE_URL, which says that a reverse proxy stands
 * in front; else those of the Host header, with and without TLS. X-Forwarded-Host is not believed: without SEGUE_URL
 * nobody has said that there is a proxy to write it.
 */
export function ownOrigins(request: Request, publicUrl = readEnv().SEGUE_URL): string[] {
  if (publicUrl) return [new URL(publicUrl).origin];
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return [`http://${host}`, `https://${host}`];
}
