/**
 * Measures what people wait for in a running app, in Chromium: home, library, Discover, an album and the sign-in page, on
 * a desktop and on a phone that is four times slower on a slow network, by somebody who has nothing of it yet. And judges
 * whether the app can be installed, says what it is, and is sent with the right headers.
 *
 *   npm run measure:pages -- --url http://localhost:3000 --email you@example.org --password … [--loads 3]
 *
 * Prints one JSON object on standard output, the middle of all loads, and a verdict for each budget beside it. Exits with 1
 * when one is not kept. Install nothing while it runs: a machine that does other things is slower.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '@tests/setup/launch-browser';
import { findPlaces } from '../scripts/screenshots/find-places';
import { signIn } from '../scripts/screenshots/take-shot';
import { judgeLoad, type Verdict } from './pages/budgets';
import { judgeApp } from './pages/judge-app';
import { devices, type Load, measureLoad, nameless } from './pages/measure-load';
import { wholeNumber } from './whole-number';

async function measure({ url, email, password, loads }: ReturnType<typeof readOptions>) {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    await context.addInitScript(nameless);
    const page = await context.newPage();
    await signIn(page, { url, email, password });
    const { track } = await findPlaces(page, url);
    const verdicts: Verdict[] = await judgeApp(page, url);
    const cookies = await context.cookies();
    const pages = {
      home: '/',
      library: '/library/albums',
      discover: '/discover',
      album: `/album/${track?.albumId}`,
    };
    const measured: Record<string, Record<string, Load>> = {};
    for (const [name, path] of Object.entries({ ...pages, 'sign-in': '/sign-in' })) {
      measured[name] = {};
      for (const device of devices) {
        const taken: Load[] = [];
        for (let load = 0; load < loads; load++)
          taken.push(await measureLoad(browser, url + path, device, name === 'sign-in' ? [] : cookies));
        const middle = middleOf(taken);
        measured[name][device.name] = middle;
        verdicts.push(...judgeLoad(name, device.name, middle));
        process.stderr.write(`${name}, ${device.name}: ${JSON.stringify(middle)}\n`);
      }
    }
    return { loads, pages: measured, verdicts };
  } finally {
    await browser.close();
  }
}

/** The load whose largest paint is in the middle: its other numbers belong to it. */
const middleOf = (loads: readonly Load[]): Load =>
  loads.toSorted((a, b) => a.largestPaintMs - b.largestPaintMs)[Math.floor(loads.length / 2)]!;

function readOptions() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { url: text, email: text, password: text, loads: text } });
  const { url = 'http://localhost:3000', email, password } = values;
  if (!email || !password) throw new Error('--email and --password say as whom to look');
  return { url: url.replace(/\/$/, ''), email, password, loads: wholeNumber('loads', values.loads ?? '3') };
}

const result = await measure(readOptions());
for (const { what, value, limit, isKept } of result.verdicts)
  process.stderr.write(
    `${isKept ? 'kept' : 'NOT KEPT'}  ${what}: ${value}${isKept ? '' : ` (at most ${limit})`}\n`,
  );
process.stdout.write(`${JSON.stringify(result)}\n`);
if (result.verdicts.some(({ isKept }) => !isKept)) process.exitCode = 1;
