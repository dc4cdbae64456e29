import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { TastePortrait } from '@/domain/contracts/taste';
import { readJson } from './read-json';

/** Turns a track and an artist of the list down, sees others come, takes both back; then has a say in one's tastes. */
export async function turnTracksDown(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/discover`);
  const listNow = () => readJson<DiscoverList>(page, `${url}/api/discover`);
  const idsOf = ({ tracks }: DiscoverList) => tracks.map(({ track }) => track.id);
  const before = await listNow();
  const last = before.tracks.at(-1)!.track;

  await page.getByRole('button', { name: `Why ${last.title} was chosen` }).click();
  await page.getByRole('button', { name: 'Less like this' }).click();
  await page.getByText('In its place:').waitFor();
  const after = await listNow();
  expect(after.tracks).toHaveLength(before.tracks.length);
  expect(idsOf(after).filter((id, k) => id !== idsOf(before)[k])).toHaveLength(1);
  await page.getByText(after.tracks.at(-1)!.track.title).first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => idsOf(await listNow())).toEqual(idsOf(before));
  await page.getByText('The list of before is back').waitFor();

  await page.getByRole('button', { name: `More about ${last.title}` }).click();
  await page.getByRole('menuitem', { name: 'Not this artist' }).click();
  await page.getByText(`Nothing more by ${last.artists[0]!.name}`).first().waitFor();
  const without = await listNow();
  expect(without.tracks.flatMap(({ track }) => track.artists.map(({ id }) => id))).not.toContain(
    last.artists[0]!.id,
  );

  // The refusal stands on the page of tastes, and is taken back there.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Taste' }).click();
  await page.getByRole('button', { name: `Let ${last.artists[0]!.name} be suggested again` }).click();
  await page.getByText(`${last.artists[0]!.name} may be suggested again`).waitFor();
  const portrait = () => readJson<TastePortrait>(page, `${url}/api/taste`);
  expect((await portrait()).refusedArtists).toEqual([]);

  const [largest] = (await portrait()).tastes;
  const card = page.locator(`#taste-${largest!.id}`);
  await card.getByRole('button', { name: /^Rename/ }).click();
  await card.getByLabel('Name of this taste').fill('Evenings');
  await page.keyboard.press('Enter');
  await card.getByRole('heading', { name: 'Evenings' }).waitFor();
  await card.getByRole('slider', { name: 'How much of Evenings' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => (await portrait()).tastes.find(({ name }) => name === 'Evenings')?.weight)
    .toBe(1.25);
  await card.getByRole('button', { name: 'Mute', exact: true }).click();
  await card.getByRole('button', { name: 'Unmute' }).waitFor();
  // What was said on Discover can still be taken back, too.
  const told = page.getByText('“Evenings” is muted').locator('xpath=ancestor::*[.//button][1]');
  await told.getByRole('button', { name: 'Undo' }).click();
  await card.getByRole('button', { name: 'Mute', exact: true }).waitFor();
  await card.getByRole('button', { name: 'Reset' }).click();
  await expect
    .poll(async () => (await portrait()).tastes.every(({ name, weight }) => name === null && weight === 1))
    .toBe(true);
  await haveASayInDistaste(page, url, last.id);
  await page.goto(`${url}/discover`);
  await page.getByRole('button', { name: 'More about this list' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download the cover' }).click();
  expect((await download).suggestedFilename()).toBe(`segue-${before.week}.png`);
}

/** A track turned down is a kind of music on the page of tastes: named, suspended, forgiven, and all of it taken back. */
async function haveASayInDistaste(page: Page, url: string, trackId: string): Promise<void> {
  const path = `${url}/api/tracks/${trackId}/feedback`;
  await page.request.put(path, { data: { value: 'dislike' }, headers: { origin: url } });
  await page.reload();
  const distasteNow = async () =>
    (await readJson<TastePortrait>(page, `${url}/api/taste`)).distastes.find(({ tracks }) =>
      tracks.some(({ track }) => track.id === trackId),
    );
  const before = (await distasteNow())!;
  const card = page.locator(`#distaste-${before.id}`);
  // It is in the picture, and leads to what there is to say of it.
  await page.locator(`a[href="#distaste-${before.id}"]`).filter({ visible: true }).focus();
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: /^Rename/ }).click();
  await card.getByLabel('Name of this music').fill('Not on Mondays');
  await page.keyboard.press('Enter');
  await card.getByRole('heading', { name: 'Not on Mondays' }).waitFor();
  await card.getByRole('button', { name: 'Suspend' }).click();
  await card.getByText('Nothing is held against what is like it').waitFor();
  expect(await distasteNow()).toMatchObject({ isMuted: true, strength: 0 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await card.getByRole('button', { name: 'Suspend' }).waitFor();
  await card.getByRole('button', { name: 'Reset' }).click();
  await card.getByRole('heading', { name: before.foundName }).waitFor();
  await card
    .getByRole('button', { name: /^Forgive/ })
    .first()
    .click();
  await expect.poll(distasteNow).toBeUndefined();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await distasteNow())?.strength).toBeGreaterThan(0);
  await page.request.delete(path, { headers: { origin: url } });
}
