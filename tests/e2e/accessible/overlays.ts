import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { comeToRest } from '../come-to-rest';
import { findViolations } from '../find-violations';

/** What opens over a page by the keys alone, and closes by Escape. */
interface Overlay {
  name: string;
  /** What has the focus before, and again after. */
  opener: (page: Page) => Locator;
  /** Enter, where left out. */
  key?: string;
  /** What is pressed on the way. */
  through?: (page: Page) => Promise<void>;
  /** What is seen once it is open. */
  sign: (page: Page) => Locator;
}

const player = (page: Page) => page.getByRole('region', { name: 'Player' });
const menuOfATrack = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^More about (?!this list)/ })
    .first();
const steer = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Steer', exact: true });
const item = (name: string) => (page: Page) => page.getByRole('menuitem', { name, exact: true });

const overlays: Overlay[] = [
  { name: 'steering', opener: steer, sign: (page) => page.getByRole('dialog').getByRole('slider') },
  { name: 'the keys', opener: steer, key: '?', sign: (page) => page.getByRole('dialog', { name: 'Keys' }) },
  { name: 'the palette', opener: steer, key: 'Control+k', sign: (page) => page.getByRole('option') },
  { name: 'the menu of a track', opener: menuOfATrack, sign: item('Play next') },
  {
    name: 'adding to a playlist',
    opener: menuOfATrack,
    through: (page) => item('Add to playlist')(page).press('Enter'),
    sign: (page) => page.getByRole('dialog', { name: 'Add to a playlist' }).getByRole('button'),
  },
  {
    name: 'now playing',
    opener: (page) =>
      player(page)
        .getByRole('button', { name: /^(Now playing, on the whole screen|Open the player)/ })
        .filter({ visible: true }),
    sign: (page) => page.getByRole('dialog', { name: 'Now playing' }),
  },
  {
    name: 'the queue',
    opener: (page) => player(page).getByRole('button', { name: 'Queue' }).filter({ visible: true }),
    sign: (page) => page.getByRole('complementary', { name: 'Queue' }).getByRole('listitem'),
  },
  {
    name: 'the menu of the account',
    opener: (page) => page.getByRole('banner').getByRole('button', { name: /Ada/ }),
    sign: item('Sign out'),
  },
  {
    name: 'the sleep timer',
    opener: (page) => player(page).getByRole('button', { name: /^Sleep/ }),
    sign: (page) => page.getByRole('menu'),
  },
];

/**
 * Opens one thing after the other over the page that is open, a Discover list, by the keys, and expects that the focus
 * returns to where it came from.
 * @returns what axe finds
 */
export async function lookAtOverlays(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, opener, key = 'Enter', through, sign } of overlays) {
    await opener(page).focus();
    await page.keyboard.press(key);
    await through?.(page);
    await sign(page).first().waitFor();
    await comeToRest(page);
    const violations = await findViolations(page);
    faults.push(...violations.map((fault) => `${name}, ${page.viewportSize()!.width} px: ${fault}`));
    await page.keyboard.press('Escape');
    const hasFocusAgain = () => opener(page).evaluate((own) => own === document.activeElement);
    const message = `the focus is back where ${name} came from`;
    await expect.poll(hasFocusAgain, { message, timeout: 30_000 }).toBe(true);
  }
  return faults;
}
