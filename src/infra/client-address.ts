import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Carries the caller's address from the HTTP server to the handlers; whatever a client writes there is replaced. */
export const clientAddressHeader = 'x-segue-client-address';

/**
 * Stamps every request of this process's HTTP servers with the address it came from, before anyone handles it.
 *
 * A handler sees headers only, and X-Forwarded-For is the client's to write: who could choose the address would get a
 * fresh sign-in limit with every request. Behind a proxy its last entry, written by the proxy itself, is the caller.
 * @param isBehindProxy whether a reverse proxy stands in front and nobody can go around it
 */
export function stampClientAddresses(isBehindProxy: boolean): void {
  // Published by Node for each request before the server's own handlers see it.
  subscribe('http.server.request.start', (message) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    const forwarded = isBehindProxy ? lastForwarded(request.headers['x-forwarded-for']) : undefined;
    request.headers[clientAddressHeader] = forwarded ?? socket.remoteAddress ?? '';
  });
}

function lastForwarded(header: string | string[] | undefined): string | undefined {
  const last = [header].flat().at(-1)?.split(',').at(-1)?.trim();
  return last || undefined;
}
