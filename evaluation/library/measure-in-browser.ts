import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@tests/setup/launch-browser';
import type { Page } from 'playwright-core';
import { jumpTo, type Scrolled, scrollThrough } from './measure-scrolling';

const LISTS = ['tracks', 'albums', 'artists'] as const;
/** px a frame: reading on, a fast wheel, a bar that is dragged. */
const SPEEDS = { reading: 20, wheel: 200, dragging: 2_000 };
const SCROLLED_MS = 4_000;

interface InBrowser {
  /** JavaScript of the home page, gzipped: what its HTML names, and with what is fetched for later. */
  firstPageScriptKb: { named: number; all: number };
  firstContentfulPaintMs: Record<string, number>;
  scrolling: Record<string, Record<string, Scrolled>>;
  /** Until rows are to be seen where the scroll bar was let go. */
  jumpMs: Record<string, number[]>;
}

/** What a listener sees, in Chromium at 1440 x 900. */
export async function measureInBrowser(url: string, cookie: string): Promise<InBrowser> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    // What tsx leaves of a function's name, in functions that are sent to the page.
    await context.addInitScript('globalThis.__name = (value) => value');
    await context.addCookies(
      cookie.split('; ').map((one) => {
        const at = one.indexOf('=');
        return { name: one.slice(0, at), value: one.slice(at + 1), url };
      }),
    );
    const result: InBrowser = {
      firstPageScriptKb: await firstPageScript(await context.newPage(), url),
      firstContentfulPaintMs: {},
      scrolling: {},
      jumpMs: {},
    };
    for (const name of LISTS) {
      const page = await context.newPage();
      await page.goto(`${url}/library/${name}`);
      await page
        .locator(`a[href^="/${name.slice(0, -1)}/"]`)
        .first()
        .waitFor();
      result.firstContentfulPaintMs[name] = await firstPaint(page);
      const speeds: Record<string, Scrolled> = {};
      for (const [speed, px] of Object.entries(SPEEDS))
        speeds[speed] = await scrollThrough(page, px, SCROLLED_MS);
      result.scrolling[name] = speeds;
      result.jumpMs[name] = [];
      for (const share of [0.5, 0.9, 0.2, 0.7])
        result.jumpMs[name].push(Math.round(await jumpTo(page, share)));
      await page.close();
      process.stderr.write(`${name}: ${JSON.stringify(speeds)}\n`);
    }
    return result;
  } finally {
    await browser.close();
  }
}

/** kB of script that the home page loads before anybody does anything. */
async function firstPageScript(page: Page, url: string): Promise<{ named: number; all: number }> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const address = new URL(response.url());
    if (!address.pathname.endsWith('.js')) return;
    sizes.set(
      address.pathname,
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await page.goto(url, { waitUntil: 'load' });
  // The connection for events stays open: the network never is idle.
  await page.waitForTimeout(5_000);
  const html = await (await page.request.get(url)).text();
  const sum = async (isCounted: (path: string) => boolean) => {
    const counted = await Promise.all([...sizes].filter(([path]) => isCounted(path)).map(([, size]) => size));
    return Math.round(counted.reduce((total, size) => total + size, 0) / 1000);
  };
  const result = { named: await sum((path) => html.includes(`src="${path}`)), all: await sum(() => true) };
  await page.close();
  return result;
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  );
