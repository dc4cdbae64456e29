import type { Page } from 'playwright-core';

const patience = 60_000;

/** Waits for what is on its way: data, fonts, pictures in sight and fades. Dialogs and panels are outside of the main column. */
export async function comeToRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'), null, {
    timeout: patience,
  });
  await page.evaluate(async () => {
    // Rows out of sight keep the colours of the theme before until they are painted: no one sees those.
    const painted = new CSSStyleSheet();
    painted.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [painted];
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const running = document.getAnimations().filter(({ playState, effect }) => {
      return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(running.map(({ finished }) => finished));
  });
}
