import type { Locator, Page } from 'playwright-core';

const RESTS_MS = 150;

type Point = { x: number; y: number };

/** Where a finger would come down on something: in its middle, or so far from its left end (0 to 1). */
export async function pointOn(target: Locator, share = 0.5): Promise<Point> {
  const box = (await target.boundingBox())!;
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

/** Draws a finger over the screen, as the browser is told of a real one. */
export async function drawFinger(page: Page, from: Point, to: Point, { holdMs = 0 } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const steps = 8;
  await send('touchStart', [from]);
  if (holdMs > 0) await page.waitForTimeout(holdMs);
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await send('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  // A finger that leaves while it moves sets things flying: the next tap would only stop them.
  await page.waitForTimeout(RESTS_MS);
  await send('touchMove', [to]);
  await send('touchEnd', []);
  await session.detach();
}

/** Swipes over something so far, px. */
export async function swipe(page: Page, target: Locator, by: Point): Promise<void> {
  const from = await pointOn(target);
  await drawFinger(page, from, { x: from.x + by.x, y: from.y + by.y });
}
