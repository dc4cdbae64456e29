import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds serious or critical on a page as it is now, one sentence for each element.
 * Wait for the page to be at rest before: colours in the middle of a fade are no one's colours.
 * @param part selects what to look at, instead of all of it
 */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return inWords(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'));
}

/** Words on a page that do not reach the enhanced contrast of 7:1, for large ones 4.5:1 (WCAG AAA). */
export async function findLowContrast(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules('color-contrast-enhanced').analyze();
  return inWords(violations);
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function inWords(violations: Violations): string[] {
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
      return `${impact} ${id} at ${target.join(' ')}: ${why}`;
    }),
  );
}
