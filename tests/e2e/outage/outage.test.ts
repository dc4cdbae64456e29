import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wavFile } from '@tests/fixtures/wav-file';
import { test } from '@tests/setup/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { makeFolder, removeFolder, servePlayer } from './serve-player';

/** Large for its length, so that much of it has to be fetched while it plays. */
const sampleRate = 96_000;
/** The second track takes over within the outage. */
const seconds = { a: 12, b: 60 } as const;
/** As long as a test may take; `npm run measure:outage` waits until what is there is used up, and compares. */
const awaySeconds = 14;

let folder: string;
let player: Awaited<ReturnType<typeof servePlayer>>;

beforeAll(async () => {
  folder = await makeFolder();
  for (const [id, length] of Object.entries(seconds)) {
    const sine = Float32Array.from({ length: length * sampleRate }, (_, i) => 0.5 * Math.sin(i / 30));
    await writeFile(join(folder, `${id}.wav`), wavFile([sine, sine], sampleRate));
  }
  const served = (id: keyof typeof seconds) => ({
    name: `${id}.wav`,
    mimeType: 'audio/wav',
    seconds: seconds[id],
  });
  player = await servePlayer(folder, { a: served('a'), b: served('b') });
});

afterAll(async () => {
  player.close();
  await removeFolder(folder);
});

test('the music outlasts a server that goes and comes back, over the end of a track', async ({
  page,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_(CONNECTION|INTERNET)_/);
  await player.play(page, ['a', 'b']);
  await pause(3000);
  await player.cut(page);
  await pause(awaySeconds * 1000);
  expect(await silence(page)).toBeLessThan(0.5);
  await player.restore(page);
  await pause(1000);
  expect(await silence(page)).toBeLessThan(0.5);
});

/** The longest until now, in seconds. */
const silence = async (page: Page): Promise<number> => {
  const [heard, now] = await page.evaluate(() => [window.heard, performance.now() / 1000] as const);
  expect(heard.failures).toEqual([]);
  return Math.max(heard.longestSilence, now - heard.last);
};
