import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { SoundMap } from '@/domain/contracts/sounds';
import { createRng, normal } from '@/domain/rng';

/**
 * How smoothly a map of many points moves: the time between frames while it is zoomed, dragged and hovered in a real
 * Chromium, against a running app whose map is answered with made-up points.
 *
 *   npx tsx evaluation/measure-map.ts --url http://localhost:3000 --email ADDRESS --password WORD [--points 50000]
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    email: { type: 'string' },
    password: { type: 'string' },
    points: { type: 'string', default: '50000' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const { url, email, password } = values;
if (!url || !email || !password)
  throw new Error('usage: measure-map --url URL --email ADDRESS --password WORD');

const GROUPS = 16;
/** Music in clouds, as it comes. */
function madeUpMap(count: number): SoundMap {
  const rng = createRng('map');
  const centres = Array.from({ length: GROUPS }, () => ({ x: 0.1 + 0.8 * rng(), y: 0.1 + 0.8 * rng() }));
  const group = Array.from({ length: count }, () => Math.floor(GROUPS * rng()));
  const at = (axis: 'x' | 'y') =>
    group.map((own) => Math.min(1, Math.max(0, centres[own]![axis] + 0.05 * normal(rng))));
  return {
    trackIds: group.map(() => crypto.randomUUID()),
    x: at('x'),
    y: at('y'),
    group,
    tempoBpm: group.map(() => Math.round(60 + 120 * rng())),
    key: group.map(() => Math.floor(24 * rng())),
    energy: group.map(() => rng()),
    groups: centres.map((_, i) => ({
      id: crypto.randomUUID(),
      words: ['fast'],
      terms: [`group ${i}`],
      trackCount: Math.round(count / GROUPS),
    })),
    waiting: 0,
  };
}

const browser = await chromium.launch({ executablePath: values.browser, args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const signedIn = await context.request.post(`${url}/api/auth/sign-in/email`, {
  headers: { origin: new URL(url).origin },
  data: { email, password },
});
if (!signedIn.ok()) throw new Error(`signing in failed: ${signedIn.status()}`);
const page = await context.newPage();
const map = JSON.stringify(madeUpMap(Number(values.points)));
await page.route('**/api/sounds/map', (route) =>
  route.fulfill({ contentType: 'application/json', body: map }),
);
// The points name no tracks: what would be asked about them is left out.
await page.route('**/api/tracks/**', (route) => route.abort());
await page.goto(`${url}/map`);
const canvas = page.getByRole('application');
await canvas.waitFor();
const box = (await canvas.boundingBox())!;
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];

async function framesDuring(act: () => Promise<void>) {
  // As text: what tsx adds to functions is not there in the page.
  await page.evaluate(`
    if (!window.frameTimes)
      (function tick(now) { if (now) window.frameTimes.push(now); requestAnimationFrame(tick); })();
    window.frameTimes = [];
  `);
  await act();
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(10 * (sorted[Math.floor(part * (sorted.length - 1))] ?? 0)) / 10;
  return { frames: gaps.length, medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}

const zoomed = await framesDuring(async () => {
  await page.mouse.move(x, y);
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, i < 30 ? -120 : 120);
    await page.waitForTimeout(16);
  }
});
const dragged = await framesDuring(async () => {
  for (let i = 0; i < 10; i++) await page.mouse.wheel(0, -120);
  await page.mouse.down();
  for (let i = 0; i < 90; i++) {
    await page.mouse.move(x + 150 * Math.sin(i / 10), y + 100 * Math.cos(i / 10));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
});
const hovered = await framesDuring(async () => {
  for (let i = 0; i < 90; i++) {
    await page.mouse.move(x + 300 * Math.sin(i / 15), y + 200 * Math.cos(i / 11));
    await page.waitForTimeout(16);
  }
});
await browser.close();
console.log(JSON.stringify({ points: Number(values.points), zoomed, dragged, hovered }));
