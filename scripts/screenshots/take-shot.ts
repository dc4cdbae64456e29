import { join } from 'node:path';
import { comeToRest } from '@tests/e2e/come-to-rest';
import { findLowContrast, findViolations } from '@tests/e2e/find-violations';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Shot } from './shots';

/** Wider pictures are kept at this width: docs show them small. */
const WIDEST = 960;
const QUALITY = 62;
/** So long without a change, a page is at rest. */
const QUIET_MS = 350;
export const themes = ['dark', 'light'] as const;

/** Signs a page's browser in. Throws with the server's word when it refuses. */
export async function signIn(
  page: Page,
  { url, email, password }: { url: string; email: string; password: string },
): Promise<void> {
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
    headers: { origin: new URL(url).origin },
    data: { email, password },
  });
  if (!answer.ok()) throw new Error(`${url} refused the sign-in: ${await answer.text()}`);
}

/** Puts something into the player, so that it is seen in all pictures; it stands still. */
export async function startMusic(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}/discover`);
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).first().click();
  const pause = page.getByRole('region', { name: 'Player' }).getByRole('button', { name: 'Pause' });
  await pause.click();
  await pause.waitFor({ state: 'detached' });
}

/** Collects what a page's console complains of. */
export function watchFaults(page: Page): { take: () => string[] } {
  let faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
  return {
    take: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}

/** Opens a page, takes its picture in both themes, and returns what is wrong with it. */
export async function takeShot(
  page: Page,
  { name, open }: Shot,
  where: { folder: string; url: string; width: number; isStrict: boolean },
): Promise<string[]> {
  const { folder, url, width, isStrict } = where;
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: themes[0] });
  await page.goto(url);
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await settle(page);
  await open?.(page);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await settle(page);
    const picture = sharp(await page.screenshot()).resize({ width: WIDEST, withoutEnlargement: true });
    await picture
      .webp({ quality: QUALITY, effort: 6 })
      .toFile(join(folder, `${name}-${width}-${theme}.webp`));
    const found = await (isStrict ? findLowContrast(page) : findViolations(page));
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (excess > 0) faults.push(`${excess} px wider than the window`);
  return faults;
}

/** At rest is what has loaded and does not change any more. */
async function settle(page: Page): Promise<void> {
  await comeToRest(page);
  await page.evaluate(
    (quietMs) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quietMs);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quietMs);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
        setTimeout(resolve, 20 * quietMs);
      }),
    QUIET_MS,
  );
  await page.waitForFunction(() =>
    [...document.images].every((image) => {
      const { top, bottom, left, right, width } = image.getBoundingClientRect();
      const isSeen = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
      return image.complete || width === 0 || !isSeen;
    }),
  );
}
