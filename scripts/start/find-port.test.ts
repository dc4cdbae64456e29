import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { findPort } from './find-port';

const servers: Server[] = [];

function listen(port: number, host?: string): Promise<number> {
  const server = createServer();
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
  });
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

test('moves on from a port that is taken', async () => {
  const taken = await listen(0);
  expect(await findPort(taken)).toBeGreaterThan(taken);
});

test('takes the wanted port when it is free', async () => {
  const port = await listen(0);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  expect(await findPort(port)).toBe(port);
});

test('gives up after the last port there is', async () => {
  await expect(findPort(65_536)).rejects.toThrow('Set PORT');
});
