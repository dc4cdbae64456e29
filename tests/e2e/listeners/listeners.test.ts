import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@tests/setup/browser';
import { type RunningApp, startApp } from '@tests/setup/start-app';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { readJson } from '../read-json';
import { inviteByRequest, signUpByRequest } from '../sign-up-by-request';
import { carryPlaylists, makePlaylist } from './carry-playlists';
import { findThingsAgain } from './find-things-again';
import { hearABook } from './hear-a-book';
import { shareAPlaylist } from './share-a-playlist';
import { walkOnAPhone } from './walk-on-a-phone';
import { ALBUMS, BOOK, writeMusic } from './write-music';

const minute = 60_000;
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const ada = { name: 'Ada', email: 'ada@example.org', password: 'notes on the engine' };
const bess = { name: 'Bess', email: 'bess@example.org', password: 'a book of ballads' };
let music: string;
let app: RunningApp;

beforeAll(async () => {
  music = await mkdtemp(join(tmpdir(), 'segue-listeners-'));
  await writeMusic(music);
  app = await startApp({ env: { SEGUE_DEMO: '0', SEGUE_MUSIC: music } });
});

afterAll(async () => {
  await app.stop();
  await rm(music, { recursive: true, force: true });
});

const tracksThere = async (page: Page) =>
  (await readJson<{ items: unknown[] }>(page, `${app.url}/api/tracks?sort=title&limit=50`)).items.length;

describe.sequential('two listeners of one server, one at a desk, one with a phone', () => {
  test(
    'a book is heard faster and goes on, the music sleeps with the track, playlists go out and come in and are shared',
    async ({ page, openPage, expectConsoleError }) => {
      // What one has for oneself is not there for the other: the browser calls it an error.
      expectConsoleError(/status of 404 .*\/api\/playlists\//);
      await signUpByRequest(page, app.url, ada);
      const all = ALBUMS.flatMap(({ titles }) => titles).length + BOOK.chapters.length + 1;
      await expect.poll(() => tracksThere(page), { timeout: minute }).toBe(all);
      await hearABook(page, app.url);
      await findThingsAgain(page, app.url);
      const address = await makePlaylist(page, app.url, 'By the water');
      await carryPlaylists(page, app.url, address);
      await page.goto(address);
      const other = await openPage(phone);
      await signUpByRequest(other, app.url, bess, await inviteByRequest(page, app.url));
      await shareAPlaylist(page, other, address);
    },
    5 * minute,
  );

  test(
    'by finger alone, on a phone',
    async ({ openPage }) => {
      await walkOnAPhone(await openPage(phone), app.url, bess);
    },
    3 * minute,
  );

  test('can be installed: the browser finds nothing that is missing', async ({ page }) => {
    const headers = { origin: new URL(app.url).origin };
    await page.request.post(`${app.url}/api/auth/sign-in/email`, { headers, data: bess });
    await page.goto(app.url);
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A window of its own forgets all, as these do.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
