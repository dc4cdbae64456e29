import type { Page } from 'playwright-core';

/** Where the player of a page is, as its seek bar tells it: whole seconds. */
export const positionOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(document.querySelector('[role=slider][aria-label*="osition" i]')?.ariaValueNow ?? 0),
  );
