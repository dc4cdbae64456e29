import { ownOrigins } from '@/server/accounts/own-origins';

/** The address the caller's browser uses for this server: of its own origins the one it says it is on. */
export function ownOrigin(request: Request): string {
  const origins = ownOrigins(request);
  return origins.find((origin) => origin === request.headers.get('origin')) ?? origins[0]!;
}
