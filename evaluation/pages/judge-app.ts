import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Verdict } from './budgets';

interface Manifest {
  name?: string;
  short_name?: string;
  start_url?: string;
  display?: string;
  icons?: { src: string; sizes: string; type: string; purpose?: string }[];
}

const verdict = (what: string, isKept: boolean, value: unknown = isKept ? 'yes' : 'no'): Verdict => ({
  what,
  value: String(value),
  limit: 'yes',
  isKept,
});

/** Whether the app can be installed, says what it is, and is sent with the headers that keep it safe and quick. */
export async function judgeApp(page: Page, url: string): Promise<Verdict[]> {
  const response = (await page.goto(url, { waitUntil: 'load' }))!;
  return [
    ...(await judgeManifest(page, url)),
    ...(await judgeWorker(page)),
    ...(await judgeWords(page)),
    ...(await judgeHeaders(page, response.headers())),
  ];
}

async function judgeManifest(page: Page, url: string): Promise<Verdict[]> {
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window without an address of its own, as a script has it, is incognito to Chromium.
  const errors = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await page.request.get(new URL(address!, url).href)).json()) as Manifest;
  const icons = manifest.icons ?? [];
  const wrong: string[] = [];
  for (const { src, sizes, type } of icons) {
    const answer = await page.request.get(new URL(src, url).href);
    const { width, height } = await sharp(await answer.body()).metadata();
    const isRight =
      answer.headers()['content-type']?.startsWith(type) &&
      (sizes === 'any' || sizes === `${width}x${height}`);
    if (!isRight) wrong.push(src);
  }
  const has = (size: string) => icons.some(({ sizes }) => sizes === size);
  return [
    verdict('Chromium would install it', errors.length === 0, errors.join(', ') || 'yes'),
    verdict(
      'manifest: names, start and display',
      Boolean(manifest.name && manifest.short_name && manifest.start_url) &&
        manifest.display === 'standalone',
    ),
    verdict(
      'manifest: icons of 192 and 512 px, and one to be masked',
      has('192x192') && has('512x512') && icons.some(({ purpose }) => purpose?.includes('maskable')),
    ),
    verdict('manifest: icons are what it says', wrong.length === 0, wrong.join(', ') || 'yes'),
  ];
}

async function judgeWorker(page: Page): Promise<Verdict[]> {
  const isControlled = await page
    .waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  return [verdict('a service worker is in charge', isControlled)];
}

async function judgeWords(page: Page): Promise<Verdict[]> {
  const { lang, title, description, viewport, theme } = await page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: meta('description'),
      viewport: meta('viewport'),
      theme: meta('theme-color'),
    };
  });
  return [
    verdict('language', lang !== '', lang),
    verdict('title', title !== '', title),
    verdict('description', description.length >= 50, description),
    verdict(
      'viewport, which may be enlarged',
      viewport.includes('width=device-width') && !/user-scalable=no|maximum-scale/.test(viewport),
      viewport,
    ),
    verdict('colour of the browser’s frame', theme !== '', theme),
  ];
}

async function judgeHeaders(page: Page, headers: Record<string, string>): Promise<Verdict[]> {
  const script = await page.locator('script[src^="/_next/static"]').first().getAttribute('src');
  const file = (await page.request.get(new URL(script!, page.url()).href)).headers();
  const policy = headers['content-security-policy'] ?? '';
  return [
    verdict(
      'policy without unsafe scripts',
      policy.includes("'nonce-") && !/script-src[^;]*'unsafe-inline'/.test(policy),
    ),
    verdict(
      'no frames, no sniffing, no referrer',
      /frame-ancestors 'none'/.test(policy) &&
        headers['x-content-type-options'] === 'nosniff' &&
        Boolean(headers['referrer-policy']),
    ),
    verdict(
      'pages are compressed',
      /gzip|br|zstd/.test(headers['content-encoding'] ?? ''),
      headers['content-encoding'],
    ),
    verdict(
      'scripts are compressed',
      /gzip|br|zstd/.test(file['content-encoding'] ?? ''),
      file['content-encoding'],
    ),
    verdict('scripts are kept', /immutable/.test(file['cache-control'] ?? ''), file['cache-control']),
  ];
}
