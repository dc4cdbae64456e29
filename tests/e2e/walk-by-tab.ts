import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comeToRest } from './come-to-rest';

const minute = 60_000;
/** A list of any length is left by one press: no page has so many stops. */
const MOST_PRESSES = 500;
/** So far, px, a stop may stand above the one before: what is centred on one line is not quite on one. */
const SLACK = 24;

interface Stop {
  /** The part of the frame it is in. */
  room: string;
  name: string;
  isSeen: boolean;
  top: number;
  bottom: number;
  left: number;
}

/**
 * Goes with the tab key alone through pages of the app, as they are at this width, and expects that the focus is seen
 * wherever it comes, reads downwards, and leaves every part of the page again.
 * @param rooms the parts of the frame in the order they are read
 */
export async function walkByTab(
  page: Page,
  url: string,
  { paths, rooms }: { paths: readonly string[]; rooms: readonly string[] },
): Promise<void> {
  for (const path of paths) {
    await page.goto(`${url}${path}`);
    await page
      .getByRole('main')
      .getByRole('heading', { level: 1 })
      .waitFor({ state: 'attached', timeout: minute });
    await page
      .getByRole('main')
      .locator('a[href^="/track/"], a[href^="/album/"], label')
      .first()
      .waitFor({ timeout: minute });
    // On a phone it is there once what plays is known again.
    await page.getByRole('region', { name: 'Player' }).getByRole('button').first().waitFor();
    await comeToRest(page);
    const stops = await pressTab(page);
    const hidden = stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name);
    expect(hidden, `${path}: where the focus is not seen`).toEqual([]);
    const seen = stops.map(({ room }) => room).filter((room, at, all) => room !== all[at - 1]);
    expect(seen, `${path}: what the focus comes through`).toEqual(rooms);
    const upwards = stops.flatMap((stop, at) => {
      const before = stops[at - 1];
      const isAbove = before?.room === stop.room && stop.bottom < before.top - SLACK;
      // What stands to the right of it begins at its own top.
      return isAbove && stop.left <= before.left ? [`from “${before.name}” up to “${stop.name}”`] : [];
    });
    expect(upwards, `${path}: where the focus reads upwards`).toEqual([]);
  }
}

/** Presses Tab until the focus has been through the page. */
async function pressTab(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    const stops: unknown[] = [];
    Object.assign(window, { tabStops: stops });
    document.addEventListener('focusin', ({ target }) => {
      const on = target as HTMLElement;
      // A list's edge, from which the browser goes on.
      if (on.tabIndex < 0) return;
      const { top, bottom, left, width } = on.getBoundingClientRect();
      const room = on.closest('main, [aria-label="Player"]') ?? on.closest('header') ?? on.closest('nav');
      // What stands in the page moves with it.
      const shift = room?.tagName === 'MAIN' ? window.scrollY : 0;
      stops.push({
        room: room?.getAttribute('aria-label') ?? room?.tagName.toLowerCase() ?? 'skip link',
        name: on.getAttribute('aria-label') ?? on.textContent?.trim() ?? '',
        isSeen: width > 0 && bottom > top && getComputedStyle(on).outlineStyle !== 'none',
        top: top + shift,
        bottom: bottom + shift,
        // As far as a shelf has slid.
        left: left + (on.closest('[data-shelf]')?.scrollLeft ?? 0),
      });
    });
  });
  const stopsSoFar = () => page.evaluate(() => (window as unknown as { tabStops: Stop[] }).tabStops);
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press('Tab');
    if (presses % 10 < 9) continue;
    const stops = await stopsSoFar();
    const again = stops.findIndex(({ room }, at) => at > 0 && room === 'skip link');
    if (again > 0) return stops.slice(0, again);
  }
  const stops = await stopsSoFar();
  throw new Error(`The tab key does not come through: it is at “${stops.at(-1)?.name}”`);
}
