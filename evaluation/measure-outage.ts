import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { makeFolder, removeFolder, servePlayer } from '@tests/e2e/outage/serve-player';
import { launchBrowser } from '@tests/setup/launch-browser';
import type { Page } from 'playwright-core';

const seconds = 300;
/** Sounding so long before the server goes: what is loaded ahead at once is loaded by then. */
const settledSeconds = 12;
/** A silence is one after this. */
const silentSeconds = 1;
const longestSeconds = 125;

const formats = {
  'mp3 320 kbit/s': { name: 'a.mp3', mimeType: 'audio/mpeg', args: ['-c:a', 'libmp3lame', '-b:a', '320k'] },
  'flac 44.1 kHz, 16 bit': { name: 'b.flac', mimeType: 'audio/flac', args: ['-c:a', 'flac'] },
  'flac 96 kHz, 24 bit': {
    name: 'c.flac',
    mimeType: 'audio/flac',
    args: ['-ar', '96000', '-sample_fmt', 's32', '-c:a', 'flac'],
  },
};

/**
 * Measures for how long a track plays on after its server is gone, in a real browser, with the service worker between and
 * without. What plays is noise, so that lossless files are as large as they get. Needs ffmpeg to make it.
 *
 *   npm run measure:outage
 */
async function main(): Promise<void> {
  const folder = await makeFolder();
  const browser = await launchBrowser();
  try {
    for (const [format, { name, mimeType, args }] of Object.entries(formats)) {
      const noise = ['-f', 'lavfi', '-i', `anoisesrc=d=${seconds}:a=0.05:c=pink:r=44100`, '-ac', '2'];
      await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', ...noise, ...args, join(folder, name)]);
      const { size } = await stat(join(folder, name));
      for (const withWorker of [false, true]) {
        const player = await servePlayer(folder, { a: { name, mimeType, seconds } });
        const page = await browser.newPage();
        await player.play(page, ['a'], { withWorker });
        await pause(settledSeconds * 1000);
        const sentMb = player.bytesSent() / 1e6;
        await player.cut(page);
        const cutAt = await page.evaluate(() => performance.now() / 1000);
        const heard = await waitForSilence(page, cutAt);
        const kbytesPerSecond = size / seconds / 1000;
        const playsOnSeconds = heard.last - cutAt;
        console.log(
          JSON.stringify({ format, kbytesPerSecond, withWorker, sentMb, playsOnSeconds, ...heard }),
        );
        await page.close();
        player.close();
      }
    }
  } finally {
    await browser.close();
    await removeFolder(folder);
  }
}

async function waitForSilence(page: Page, cutAt: number) {
  for (;;) {
    await pause(500);
    const [heard, now] = await page.evaluate(() => [window.heard, performance.now() / 1000] as const);
    if (now - heard.last > silentSeconds || now - cutAt > longestSeconds) return heard;
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
