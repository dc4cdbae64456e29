import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buildSync } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { parseByteRange } from '@/domain/byte-range';
import { streamFile } from '@/infra/library/stream-file';

const page = `<!doctype html>
<html lang="en">
  <link rel="icon" href="data:,">
  <title>What plays while the network is away</title>
  <script src="/hear.js"></script>`;

const root = new URL('../../../', import.meta.url).pathname;

/** What is served in the place of the library: a file's name, its type, and how long it is. */
type Served = { name: string; mimeType: string; seconds: number };

/**
 * Serves the player's engine, the service worker and files of sound as the app does, from a server that can be taken away.
 * @param files by the id of a track
 * @param folder where the files are
 */
export async function servePlayer(folder: string, files: Readonly<Record<string, Served>>) {
  const script = 'text/javascript';
  const parts: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', page],
    '/hear.js': [script, bundle('tests/e2e/outage/hear.ts')],
    '/service-worker.js': [script, bundle('src/service-worker/main.ts')],
    '/splice-processor.js': [script, await readFile(join(root, 'public/splice-processor.js'), 'utf8')],
  };
  let bytesSent = 0;
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    const file = files[/^\/api\/tracks\/([\w-]+)\/stream/.exec(url)?.[1] ?? ''];
    if (!file) {
      const [type, text] = parts[url] ?? [];
      response.writeHead(text ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(text);
      return;
    }
    const handle = await open(join(folder, file.name));
    const { size } = await handle.stat();
    const range = parseByteRange(request.headers.range ?? null, size);
    if (typeof range === 'string' && range !== 'whole') throw new Error(`no such range: ${range}`);
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
    response.writeHead(range === 'whole' ? 200 : 206, {
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      'content-type': file.mimeType,
      'content-length': end - start + 1,
      'content-duration': file.seconds,
      etag: `"${file.name}"`,
      ...(range !== 'whole' && { 'content-range': `bytes ${start}-${end}/${size}` }),
    });
    const body = Readable.fromWeb(streamFile(handle, start, end) as never);
    body.on('data', (piece: Buffer) => {
      bytesSent += piece.length;
    });
    body.on('error', () => response.destroy());
    response.on('close', () => body.destroy());
    body.pipe(response);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    /** How much of the files has left. */
    bytesSent: () => bytesSent,
    /** Opens the page with the service worker between it and the network, or without, and begins to play. */
    async play(page: Page, ids: readonly string[], { withWorker = true } = {}) {
      await setNetwork(page, false);
      await page.goto(url);
      if (withWorker) {
        await page.evaluate(async () => {
          await navigator.serviceWorker.register('/service-worker.js');
          if (navigator.serviceWorker.controller) return;
          await new Promise((done) =>
            navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
          );
        });
      }
      const sources = ids.map((id) => `/api/tracks/${id}/stream`);
      await page.evaluate((asked) => window.begin(asked), sources);
      await page.waitForFunction(() => window.heard.first !== null);
    },
    /** The server is gone, and so is the network: what is on its way is lost. */
    async cut(page: Page) {
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
      await setNetwork(page, true);
    },
    async restore(page: Page) {
      await listen(port);
      await setNetwork(page, false);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const sessions = new WeakMap<Page, CDPSession>();

/** Of requests that are under way only those end with the network that began while it was looked after: from the start on. */
async function setNetwork(page: Page, offline: boolean): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Network.enable');
  const fast = { latency: 0, downloadThroughput: 12e6, uploadThroughput: 12e6 };
  await session.send('Network.emulateNetworkConditions', { offline, ...fast });
}

const bundle = (entry: string): string =>
  buildSync({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'iife',
    write: false,
    define: { SEGUE_VERSION: '"outage"', SEGUE_FILES: '[]' },
  }).outputFiles[0]!.text;

export const makeFolder = () => mkdtemp(join(tmpdir(), 'segue-outage-'));
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });
