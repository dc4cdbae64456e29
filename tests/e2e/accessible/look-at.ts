import type { Locator, Page } from 'playwright-core';
import { comeToRest } from '../come-to-rest';
import { findViolations } from '../find-violations';

const minute = 60_000;

/** Wide and dark, narrow and light: what is at fault in a third combination is so in one of these. */
export const looks = [
  { name: '1280 px dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: '390 px light', width: 390, height: 844, colorScheme: 'light' },
] as const;

/** Something to be looked at. */
export interface Stop {
  path: string;
  /** What is told of it, where it is not the path. */
  name?: string;
  /** What is to be seen once the page has what it shows. */
  sign: (main: Locator) => Locator;
  /** What is opened on it first. */
  prepare?: (main: Locator, page: Page) => Promise<void>;
}

/** Makes a page wide and dark or narrow and light; without a number as it was. */
export async function takeLook(page: Page, index?: 0 | 1): Promise<void> {
  await page.setViewportSize(looks[index ?? 0]);
  await page.emulateMedia(
    index === undefined
      ? { colorScheme: null, reducedMotion: null }
      : { colorScheme: looks[index].colorScheme, reducedMotion: 'reduce' },
  );
}

/** Opens a page and returns what axe finds on it as it is then. */
export async function lookAt(page: Page, url: string, stop: Stop): Promise<string[]> {
  const { path, sign, prepare } = stop;
  await page.goto(`${url}${path}`);
  const main = page.getByRole('main');
  await sign(main).first().waitFor({ timeout: minute });
  await prepare?.(main, page);
  return lookAgain(page, stop);
}

/** What axe finds on a page that is open, in another look. */
export async function lookAgain(page: Page, { path, name = path }: Stop): Promise<string[]> {
  await comeToRest(page);
  const violations = await findViolations(page);
  return violations.map((fault) => `${name}, ${page.viewportSize()!.width} px: ${fault}`);
}
