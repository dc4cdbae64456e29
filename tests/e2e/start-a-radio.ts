import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { positionOf } from './position-of';
import { readJson } from './read-json';

const minute = 60_000;

/**
 * Starts a radio from the page of a track, sees what comes, how a skip changes it and why something plays, finds it after a
 * reload, ends it, and takes both back.
 */
export async function startARadio(page: Page, url: string): Promise<void> {
  const { items } = await readJson<{ items: Track[] }>(page, `${url}/api/tracks?sort=title&limit=1`);
  const [seed] = items as [Track];
  await page.goto(`${url}/track/${seed.id}`);
  await page.getByRole('main').getByRole('button', { name: 'Start a radio' }).click();
  const player = page.getByRole('region', { name: 'Player' });
  await player.getByRole('button', { name: `Radio from ${seed.title}` }).waitFor();
  await player.getByRole('link', { name: seed.title, exact: true }).waitFor();
  await player.getByRole('button', { name: `Radio from ${seed.title}` }).click();
  const queue = page.getByRole('complementary', { name: 'Queue' });
  const titles = () =>
    queue.getByRole('listitem').locator('button > span > span:first-child').allTextContents();
  await expect.poll(async () => (await titles()).length, { timeout: minute }).toBe(10);
  const first = await titles();
  expect(first[0]).toBe(seed.title);
  expect(new Set(first).size).toBe(10);
  // A skip: the next one plays at once, and what follows it is chosen anew.
  await player.getByRole('button', { name: 'Pause' }).waitFor();
  await soundsAtAll(page);
  await player.getByRole('button', { name: 'Next' }).click();
  await player.getByRole('link', { name: first[1]!, exact: true }).waitFor();
  await expect.poll(titles, { timeout: minute }).not.toEqual(first.slice(1));
  const second = await titles();
  expect(second[0]).toBe(first[1]);
  expect(second).not.toContain(seed.title);
  expect(second.length).toBeGreaterThan(5);
  await seesWhy(page, seed.title);
  // With few left, more come by themselves.
  await queue
    .getByRole('listitem')
    .nth(second.length - 3)
    .locator('button:not([data-handle])')
    .first()
    .click();
  await expect.poll(async () => (await titles()).length, { timeout: minute }).toBeGreaterThan(5);
  await page.reload();
  await player.getByRole('button', { name: `Radio from ${seed.title}` }).click();
  await queue.getByRole('button', { name: 'End', exact: true }).click();
  await player.getByRole('button', { name: `Radio from ${seed.title}` }).waitFor({ state: 'detached' });
  await expect.poll(async () => (await titles()).length).toBe(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await player.getByRole('button', { name: `Radio from ${seed.title}` }).waitFor();
  await expect.poll(async () => (await titles()).length).toBeGreaterThan(5);
}

/** On the whole screen it says what the radio began with, and what speaks for the track that plays. */
async function seesWhy(page: Page, seedTitle: string): Promise<void> {
  const player = page.getByRole('region', { name: 'Player' });
  await player.getByRole('button', { name: 'Now playing, on the whole screen' }).click();
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  const why = sheet.getByRole('region', { name: 'Why it plays' });
  await why.getByRole('link', { name: seedTitle, exact: true }).waitFor();
  await why.getByRole('listitem').first().waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
}

/** Waits until something was heard: what was not is no skip. */
async function soundsAtAll(page: Page): Promise<void> {
  const position = () => positionOf(page);
  await expect.poll(position, { timeout: minute, interval: 250 }).toBeGreaterThanOrEqual(2);
}
