import { launchBrowser } from '@tests/setup/launch-browser';
import { measureScript } from '@tests/setup/measure-script';
import type { Browser, Page } from 'playwright-core';
import { jumpTo, type Scrolled, scrollThrough } from './measure-scrolling';

const LISTS = ['tracks', 'albums', 'artists'] as const;
/** px a frame: reading on, a fast wheel, a bar that is dragged. */
const SPEEDS = { reading: 20, wheel: 200, dragging: 2_000 };
const SCROLLED_MS = 4_000;
/** Pages whose script is weighed; the first of them before anybody signs in. */
const WEIGHED = ['/sign-in', '/', '/library/albums'];

interface InBrowser {
  /** Script of a first visit, gzipped, until the page has come to rest. */
  scriptKb: Record<string, number>;
  firstContentfulPaintMs: Record<string, number>;
  scrolling: Record<string, Record<string, Scrolled>>;
  /** Until rows are to be seen where the scroll bar was let go. */
  jumpMs: Record<string, number[]>;
}

/** What a listener sees, in Chromium at 1440 x 900. */
export async function measureInBrowser(url: string, cookie: string): Promise<InBrowser> {
  const browser = await launchBrowser();
  try {
    const open = (isSignedIn = true) => openContext(browser, isSignedIn ? cookiesOf(cookie, url) : []);
    const scriptKb: Record<string, number> = {};
    for (const path of WEIGHED) {
      const fresh = await open(path !== '/sign-in');
      scriptKb[path] = Math.round((await measureScript(await fresh.newPage(), url + path)).kB);
      await fresh.close();
    }
    const context = await open();
    const result: InBrowser = {
      scriptKb,
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

type Cookies = Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0];

const cookiesOf = (header: string, url: string): Cookies =>
  header.split('; ').map((one) => {
    const at = one.indexOf('=');
    return { name: one.slice(0, at), value: one.slice(at + 1), url };
  });

async function openContext(browser: Browser, cookies: Cookies) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // What tsx leaves of a function's name, in functions that are sent to the page.
  await context.addInitScript('globalThis.__name = (value) => value');
  await context.addCookies(cookies);
  return context;
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  );
