import { rm } from 'node:fs/promises';
import { test } from '@tests/setup/browser';
import { makeDataDir } from '@tests/setup/make-data-dir';
import { type RunningApp, startApp } from '@tests/setup/start-app';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { z } from 'zod';
import type { Job } from '@/domain/contracts/admin';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import type { trialListSchema } from '@/domain/contracts/quality';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { findViolations } from './find-violations';
import { readJson } from './read-json';
import { signUpByRequest } from './sign-up-by-request';

const minute = 60_000;
const looks = [
  { width: 1440, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const;
const account = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  password: 'correct horse battery',
});
let app: RunningApp;
let stopPostgres: () => Promise<void>;

beforeAll(async () => {
  const postgresDir = await makeDataDir();
  const postgres = await startEmbeddedPostgres({ dataDir: postgresDir, isDisposable: true });
  // This process makes listeners live through the functions that the app calls, on the app's own database.
  process.env.DATABASE_URL = postgres.url;
  app = await startApp({ env: { DATABASE_URL: postgres.url, SEGUE_DEMO: '0' } });
  stopPostgres = async () => {
    const { closeDatabase } = await import('@/infra/database');
    await closeDatabase();
    await app.stop();
    await postgres.stop();
    await rm(postgresDir, { recursive: true, force: true });
  };
});
afterAll(() => stopPostgres());

describe.sequential('the page of quality', () => {
  test(
    'shows its admin what came of the lists, and tries two blends',
    async ({ page }) => {
      const adminId = await signUpByRequest(page, app.url, account('Ada'));
      const main = page.getByRole('main');
      await page.goto(`${app.url}/admin/quality`);
      await main.getByText(/^There is no Discover list yet/).waitFor();
      await main.getByText(/^Not measured yet/).waitFor();
      await main.getByText(/^No list that keeps its draws/).waitFor();

      // The scan at the start forgets artists without tracks: it must not meet a world that is being made.
      const isScanned = async () => {
        const { items } = await readJson<{ items: Job[] }>(page, `${app.url}/api/jobs`);
        return (
          items.some(({ name }) => name === 'scan-library') &&
          items.every(({ state }) => state === 'completed')
        );
      };
      await expect.poll(isScanned, { timeout: 2 * minute, interval: 500 }).toBe(true);
      const { createUser } = await import('@tests/factories/create-user');
      const { liveWeeks } = await import('@tests/factories/live-weeks');
      const others = [await createUser(), await createUser()];
      await liveWeeks({
        userIds: [adminId, ...others.map(({ id }) => id)],
        weeks: 4,
        now: new Date(),
      });

      await page.reload();
      await main.getByText(/^Week \d+: of \d+ tracks on \d lists?/).waitFor();
      await main.getByRole('img', { name: /^Liked, \d weeks to week \d+: at last Listeners/ }).waitFor();
      await main.getByText('The weeks as a table').click();
      const table = main.getByRole('table', { name: /^What came of the tracks of all lists/ });
      // A head, and each of the four weeks for all and by signal; the app may have begun with this week by itself.
      expect([1 + 4 * 4, 1 + 5 * 4]).toContain(await table.getByRole('row').count());
      await main.getByRole('img', { name: /^Calibration: / }).waitFor();

      await main.getByRole('button', { name: 'Measure now' }).click();
      const ranking = main.getByRole('table', { name: /^How far up the hidden finds stood/ });
      await ranking.waitFor({ timeout: minute });
      expect(await ranking.getByRole('rowheader').allTextContents()).toHaveLength(5);

      // By the keys: the sound alone counts, which no list was drawn near to.
      for (const signal of ['Text', 'Listeners']) {
        await main.getByRole('slider', { name: new RegExp(`^${signal}, times what it counts now`) }).focus();
        await page.keyboard.press('Home');
      }
      await main.getByText(/^No verdict: too few lists were drawn/).waitFor({ timeout: minute });
      await main.getByRole('button', { name: 'As it is now' }).click();
      await main.getByText(/^Of what was answered, \d+ % pleased/).waitFor();

      // It is adopted for all the same, with a warning, and taken back.
      await main.getByRole('slider', { name: /^Text, times what it counts now/ }).focus();
      await page.keyboard.press('Home');
      await main.getByText(/A trial would tell|Nothing says|would be worse/).waitFor({ timeout: minute });
      await main.getByRole('button', { name: 'Make lists by this from now on' }).click();
      const adoptions = main.getByRole('list', { name: 'What was adopted' });
      await adoptions.getByText('Ada adopted it').waitFor();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await main.getByText('What listeners taught, as it was learned.').waitFor();
      await adoptions.getByText('Ada went back to it').waitFor();
      await main.getByText(/^Of what was answered, \d+ % pleased/).waitFor();

      await main.getByRole('button', { name: 'Start the trial' }).click();
      await main.getByText(/^No list has been drafted yet/).waitFor();
      await expectOneTrial(page, null);
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await findViolations(page), `${width} px, ${colorScheme}`).toEqual([]);
        // Nothing of it is wider than the screen.
        const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(spare).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await main.getByRole('button', { name: 'End the trial' }).click();
      await main.getByRole('button', { name: 'Start the trial' }).waitFor();
      await main.getByText('Trials that have ended').waitFor();
      await expectOneTrial(page, expect.any(String));
      await keepAnOldWeek(page);
    },
    10 * minute,
  );

  test('is closed to a listener, and asks nothing for them', async ({ page, openPage }) => {
    const { createInvitation } = await import('@/server/accounts/create-invitation');
    const { url } = await createInvitation(app.url);
    const invitation = new URL(url).searchParams.get('invitation')!;
    await signUpByRequest(page, app.url, account('Bob'), invitation);
    await page.goto(`${app.url}/admin/quality`);
    await page
      .getByRole('heading', { name: 'Only the person who runs the server can open this page' })
      .waitFor();
    for (const path of ['weeks', 'calibration', 'ranking', 'off-policy', 'blend', 'trials'])
      expect((await page.request.get(`${app.url}/api/quality/${path}`)).status()).toBe(403);
    const stranger = await openPage();
    expect((await stranger.request.get(`${app.url}/api/quality/weeks`)).status()).toBe(401);
  });
});

/** A week that is over is found from this week's page, as it was, and is kept as a playlist. */
async function keepAnOldWeek(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(`${app.url}/discover`);
  const weeks = main.getByRole('region', { name: 'All your weeks' }).getByRole('link');
  await weeks.nth(2).click({ timeout: minute });
  await page.waitForURL(/\/discover\/\d{4}-W\d\d$/);
  const week = page.url().split('/').at(-1)!;
  const { tracks } = await readJson<DiscoverList>(page, `${app.url}/api/discover?week=${week}`);
  await main.getByRole('button', { name: 'Keep as playlist' }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL('**/playlist/*');
  await main.getByRole('list', { name: 'Tracks' }).getByRole('listitem').first().waitFor();
  const address = page.url().replace('/playlist/', '/api/playlists/');
  const { entries } = await readJson<PlaylistDetail>(page, address);
  expect(entries.map(({ track }) => track.id)).toEqual(tracks.map(({ track }) => track.id));
}

async function expectOneTrial(page: Page, endedAt: unknown): Promise<void> {
  const { items } = await readJson<z.infer<typeof trialListSchema>>(page, `${app.url}/api/quality/trials`);
  expect(items).toMatchObject([{ a: { weights: 'learned' }, b: { weights: 'equal' }, endedAt }]);
}
