import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { clientAddressHeader, stampClientAddresses } from './client-address';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** What a handler is told of the caller's address. */
async function addressSeen(headers: Record<string, string>): Promise<string> {
  server = createServer((request, response) => response.end(request.headers[clientAddressHeader]));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}`, { headers })).text();
}

// Subscriptions cannot be taken back, and the later one wins: the order of these tests matters.
describe('stampClientAddresses', () => {
  test('without a proxy believes the connection, whatever the client writes', async () => {
    stampClientAddresses(false);
    expect(await addressSeen({})).toBe('127.0.0.1');
    expect(await addressSeen({ 'x-forwarded-for': '8.8.8.8', [clientAddressHeader]: '9.9.9.9' })).toBe(
      '127.0.0.1',
    );
  });

  test('behind a proxy believes what the proxy wrote last', async () => {
    stampClientAddresses(true);
    expect(await addressSeen({ 'x-forwarded-for': '6.6.6.6, 203.0.113.7' })).toBe('203.0.113.7');
    expect(await addressSeen({ [clientAddressHeader]: '9.9.9.9' })).toBe('127.0.0.1');
  });
});
