import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comeToRest } from '../come-to-rest';
import { findViolations } from '../find-violations';

/** Expects that axe finds nothing on a page that others come to on their way; what comes after is tried all the same. */
export async function expectNoViolations(page: Page, name: string): Promise<void> {
  await comeToRest(page);
  expect.soft(await findViolations(page), name).toEqual([]);
}
