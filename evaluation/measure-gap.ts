import { serveEngine } from '@tests/e2e/gapless/measure-gap';
import { launchBrowser } from '@tests/setup/launch-browser';

/**
 * Measures the gap between two tracks in a real browser, on one sine cut into two files: led through the audio thread,
 * and by plain elements as on pages over http. Needs ffmpeg to encode.
 *
 *   npm run measure:gap
 */
async function main(): Promise<void> {
  const engine = await serveEngine();
  const browser = await launchBrowser();
  const formats = ['wav', 'flac', 'mp3', 'ogg', 'opus'] as const;
  try {
    for (const withoutGraph of [false, true]) {
      for (const format of formats) {
        const page = await browser.newPage();
        const seam = await engine.measure(page, format, { withoutGraph });
        await page.close();
        console.log(JSON.stringify({ format, way: withoutGraph ? 'elements' : 'splice', ...seam }));
      }
    }
  } finally {
    await browser.close();
    await engine.close();
  }
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
