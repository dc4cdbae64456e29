/** The address the caller's browser uses for this server, also behind a proxy. */
export function ownOrigin(request: Request): string {
  const url = new URL(request.url);
  const protocol = request.headers.get('x-forwarded-proto') ?? url.protocol.replace(':', '');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? url.host;
  return `${protocol}://${host}`;
}
