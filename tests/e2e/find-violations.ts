import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds serious or critical on a page as it is now, one sentence for each element.
 * Wait for the page to be at rest before: colours in the middle of a fade are no one's colours.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
        return `${impact} ${id} at ${target.join(' ')}: ${why}`;
      }),
    );
}
