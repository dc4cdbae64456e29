import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DiscoverList } from '@/domain/contracts/discover';
import { readJson } from './read-json';

/** Turns two signals down by the keys, sees what comes and goes, saves it, and takes it back. */
export async function steerTheList(page: Page, url: string): Promise<void> {
  // Rows that glide away are still there for a moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${url}/discover`);
  const listNow = () => readJson<DiscoverList>(page, `${url}/api/discover`);
  const idsOf = ({ tracks }: DiscoverList) => tracks.map(({ track }) => track.id);
  await page.getByRole('button', { name: 'Steer', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Steer this week' });
  const before = await listNow();
  for (const name of [/^Listeners/, /^Text/]) {
    await panel.getByRole('slider', { name }).focus();
    await page.keyboard.press('Home');
  }
  await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/^\d+ tracks? comes?, \d+ goe?s?/);
  const future = panel.getByRole('region', { name: 'The list as it would be' });
  await expect.poll(() => future.getAttribute('aria-busy')).toBe('false');
  const rows = future.getByRole('listitem');
  expect(await rows.filter({ hasText: 'New' }).count()).toBeGreaterThan(0);
  const shown = () => rows.locator('p:first-child').allTextContents();
  expect(idsOf(await listNow())).toEqual(idsOf(before));
  const titles = await shown();
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.waitFor({ state: 'detached' });
  const steered = await listNow();
  expect(steered.tracks.map(({ track }) => track.title)).toEqual(titles);
  expect(steered.sliders).toMatchObject({ collaborative: 0, text: 0, audio: 1 });
  for (const { shares } of steered.tracks) expect(shares).toEqual({ collaborative: 0, text: 0, audio: 1 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => idsOf(await listNow())).toEqual(idsOf(before));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
}
