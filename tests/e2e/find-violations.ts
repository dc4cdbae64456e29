import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All that axe knows of WCAG 2.2 A and AA, and what it calls good practice, however small it finds a fault. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Where a rule does not hold. `region` wants all words within landmarks: what floats over the page is hung at its end, and
 * belongs to the button that opened it. `target-size` wants 24 px: names that are links stand in lines of text, and the
 * menu of a row has the same at full size (the exceptions "inline" and "equivalent" of WCAG 2.5.8). `aria-hidden-focus`:
 * the guards at the ends of a menu pass the focus on as soon as it comes to them.
 */
const EXCEPTIONS: Record<string, string> = {
  region: 'body > :not(:has(main)), body > :not(:has(main)) *',
  'target-size': 'a:not(:has(svg, img))',
  'aria-hidden-focus': '[data-base-ui-focus-guard]',
};

/**
 * What axe finds amiss on a page as it is now, one sentence for each element.
 * Wait for the page to be at rest before: colours in the middle of a fade are no one's colours.
 * @param part selects what to look at, instead of all of it
 */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await axeOn(page).include(part).withTags(RULES).analyze();
  const counted: Violations = [];
  for (const violation of violations) {
    const exception = EXCEPTIONS[violation.id];
    const isExcepted = exception
      ? await page.evaluate(
          ([selectors, own]) => selectors.map((selector) => document.querySelector(selector)?.matches(own)),
          [violation.nodes.map(({ target }) => String(target[0])), exception] as const,
        )
      : [];
    counted.push({ ...violation, nodes: violation.nodes.filter((_, index) => !isExcepted[index]) });
  }
  return inWords(counted);
}

/** Words on a page that do not reach the enhanced contrast of 7:1, for large ones 4.5:1 (WCAG AAA). */
export async function findLowContrast(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).withRules('color-contrast-enhanced').analyze();
  return inWords(violations);
}

/**
 * Axe as it is quickest: what is as it should be is not written down, and no page of another origin is in ours, for which it
 * would open a window of its own each time.
 */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function inWords(violations: Violations): string[] {
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
      return `${impact} ${id} at ${target.join(' ')}: ${why}`;
    }),
  );
}
