import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '@tests/setup/browser';
import { makeDataDir } from '@tests/setup/make-data-dir';
import { isRedisInstalled, startRedis } from '@tests/setup/redis-server';
import { type RunningApp, startApp } from '@tests/setup/start-app';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { startEmbeddedPostgres } from '@/infra/postgres/embedded-server';
import { bringAHistory } from './bring-a-history';
import { expectAccessible } from './expect-accessible';
import { listenInSeveralPlaces } from './listen-in-several-places';
import { playWithoutANetwork } from './play-without-a-network';
import { runAHousehold } from './run-a-household';
import { arrive, tellStory } from './tell-story';
import { timeWalks } from './time-walks';
import { walkOnATelevision } from './walk-on-a-television';
import { walkTheFrame } from './walk-the-frame';
import { walkTheLibrary } from './walk-the-library';
import { weighTheFirstPage } from './weigh-the-first-page';

const patienceMs = 1_200_000;
/** A demo that is rendered already, to begin with: `SEGUE_TEST_DEMO=FOLDER`. Left out, it is composed, which takes longest. */
const demo = process.env.SEGUE_TEST_DEMO;
/** The second story need not render the demo again: files that are there are kept. */
let rendered: string;

beforeAll(async () => {
  rendered = await makeDataDir();
});

afterAll(async () => {
  await rm(rendered, { recursive: true, force: true });
});

describe.sequential('a newcomer', () => {
  test(
    'on embedded parts: account, artists, a Discover list with evidence, play, like, skip, and all of it kept',
    async ({ page, openPage, expectConsoleError }) => {
      const { timed, tell } = timeWalks();
      const dataDir = await makeDataDir();
      if (demo) await cp(demo, join(dataDir, 'demo'), { recursive: true });
      const app = await timed('start', () => startApp({ dataDir }));
      try {
        await tellStory(page, app.url, timed);
        await timed('a history', () => bringAHistory(page, app.url));
        await timed('weight', () => weighTheFirstPage(page, openPage, app.url));
        await walkTheFrame(page, app.url, timed);
        await timed('the library', () => walkTheLibrary(page, app.url));
        await timed('a household', () => runAHousehold(page, app.url, openPage));
        // And no page of it shuts anyone out; the pages are the same on other servers.
        // What is not there, the browser calls an error.
        expectConsoleError(
          /status of (400|404) .*\/(nowhere|album\/nothing|api\/albums\/nothing|2020-W02|api\/discover\?week=2020-W02)/,
        );
        await timed('accessible', () => expectAccessible(page, app.url));
        await timed('several places', () => listenInSeveralPlaces(page, app.url));
        await timed('a television', () => walkOnATelevision(page, app.url));
        // What nothing answers, the browser calls an error.
        expectConsoleError(/Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/);
        await timed('without a network', () => playWithoutANetwork(page, app.url));
        await cp(join(app.dataDir, 'demo'), join(rendered, 'demo'), { recursive: true });
      } finally {
        // A page that is open while the server goes reports what it can no longer reach.
        await page.context().close();
        await app.stop();
        await rm(dataDir, { recursive: true, force: true });
        tell();
      }
    },
    patienceMs,
  );

  test.skipIf(!isRedisInstalled())(
    'on an outside Postgres and Redis: the same beginning',
    async ({ page }) => {
      const outside = await startOutsideServers();
      const { timed, tell } = timeWalks();
      let app: RunningApp | undefined;
      try {
        app = await timed('start', () => startApp({ dataDir: rendered, env: outside.env }));
        const health = await page.request.get(`${app.url}/api/health`);
        expect(await health.json()).toMatchObject({ status: 'ok', queueStore: 'redis' });
        await arrive(page, app.url, timed);
      } finally {
        await page.context().close();
        await app?.stop();
        await outside.stop();
        tell();
      }
    },
    patienceMs,
  );
});

/** A Postgres and a Redis that Segue did not start. */
async function startOutsideServers() {
  const postgresDir = await makeDataDir();
  const postgres = await startEmbeddedPostgres({ dataDir: postgresDir, isDisposable: true });
  const redis = await startRedis();
  return {
    env: { DATABASE_URL: postgres.url, REDIS_URL: redis.url },
    stop: async () => {
      await redis.stop();
      await postgres.stop();
      await rm(postgresDir, { recursive: true, force: true });
    },
  };
}
