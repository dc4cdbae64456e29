import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import { measureSeam, type Seam } from './measure-seam';
import type { RecordOptions } from './record-engine';
import { type SineFormat, totalSeconds, writeSineTracks } from './sine-tracks';

const types: Record<string, string> = {
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.mp3': 'audio/mpeg',
  '.opus': 'audio/ogg',
  '.ogg': 'audio/ogg',
};
const root = new URL('../../../', import.meta.url).pathname;

/** Serves the player's engine and rendered tracks to a browser, without the app around them. */
export async function serveEngine() {
  const folder = await mkdtemp(join(tmpdir(), 'segue-gap-'));
  const vite = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@/': join(root, 'src/') } },
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'mpa',
  });
  const server = createServer(async (request, response) => {
    const name = /^\/sines\/([\w.-]+)$/.exec(request.url ?? '')?.[1];
    if (!name) return vite.middlewares(request, response);
    const bytes = await readFile(join(folder, name));
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const end = to ? Number(to) : bytes.length - 1;
    response.writeHead(request.headers.range ? 206 : 200, {
      'accept-ranges': 'bytes',
      'content-type': types[extname(name)],
      'content-length': end - Number(from) + 1,
      ...(request.headers.range && { 'content-range': `bytes ${from}-${end}/${bytes.length}` }),
    });
    response.end(bytes.subarray(Number(from), end + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const record = async (page: Page, format: SineFormat, options: Omit<RecordOptions, 'sources'> = {}) => {
    const names = await writeSineTracks(folder, format);
    if (!names) return null;
    await page.goto(`${url}/tests/e2e/gapless/harness.html`);
    await page.waitForFunction(() => 'recordEngine' in window);
    const sources = names.map((name) => `/sines/${name}`);
    const recording = await page.evaluate((asked) => window.recordEngine(asked), { sources, ...options });
    const bytes = Buffer.from(recording.samplesBase64, 'base64');
    const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    return { samples, sampleRate: recording.sampleRate };
  };
  return {
    record,
    /** @returns null where this machine cannot encode the format */
    async measure(
      page: Page,
      format: SineFormat,
      options: Omit<RecordOptions, 'sources'> = {},
    ): Promise<Seam | null> {
      const recording = await record(page, format, options);
      return recording && measureSeam(recording.samples, recording.sampleRate, totalSeconds);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await vite.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
