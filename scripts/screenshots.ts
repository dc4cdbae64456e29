/**
 * Takes a picture of every page of a running app, at four widths, from a phone's to a television's, and in both
 * themes, and checks each on the way: axe, errors in the console, and pages wider than their window.
 *
 *   npm run screenshots -- --url http://localhost:3000 --email you@example.org --password …
 *     [--widths 390,820,1440,2560] [--only home,discover] [--contrast more] [--out FOLDER]
 *
 * The account is an administrator's, best one with plays, likes, playlists and a Discover list. Without `--out` the
 * pictures go to docs/images/pages, docs/pages.md shows them, and what browsers show before they install the app is of them. With more contrast, axe holds words to 7:1. Exits with 1 when anything was found.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '@tests/setup/launch-browser';
import { contrastCookie, parseContrast } from '@/features/shell/theme';
import { findPlaces } from './screenshots/find-places';
import { type Shot, shots } from './screenshots/shots';
import { signIn, startMusic, takeShot, watchFaults } from './screenshots/take-shot';
import { writeAlbum } from './screenshots/write-album';

const docs = 'docs/images/pages';
const heights: Record<number, number> = { 390: 844, 820: 1180, 1440: 900, 1920: 1080, 2560: 1440 };

async function main(): Promise<void> {
  const options = readOptions();
  const browser = await launchBrowser();
  let faults = 0;
  const taken = new Set<string>();
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    await context.addCookies([{ name: contrastCookie, value: options.contrast, url: options.url }]);
    const page = await context.newPage();
    const watch = watchFaults(page);
    await signIn(page, options);
    const places = await findPlaces(page, options.url);
    await startMusic(page, options.url);
    if (!options.out) await rm(docs, { recursive: true, force: true });
    await mkdir(options.out ?? docs, { recursive: true });
    for (const width of options.widths) {
      await page.setViewportSize({ width, height: heights[width] ?? Math.round(width * 0.5625) });
      for (const shot of options.shots) {
        const path = shot.path(places);
        if (path === null) {
          console.error(`${shot.name}: there is nothing of the kind on this server`);
          continue;
        }
        const isStrict = options.contrast === 'more';
        const where = { folder: options.out ?? docs, url: options.url + path, width, isStrict };
        const found = await takeShot(page, shot, where).catch((error: Error) => [error.message]);
        const amiss = [...found, ...watch.take()];
        for (const line of [`${shot.name}, ${width} px`, ...amiss]) console.error(line);
        faults += amiss.length;
        taken.add(shot.name);
      }
    }
  } finally {
    await browser.close();
  }
  if (!options.out) {
    await writeAlbum(
      options.shots.filter(({ name }) => taken.has(name)),
      options.widths,
    );
    if ([1440, 390].every((width) => options.widths.includes(width))) await showInManifest();
  }
  console.log(JSON.stringify({ pages: taken.size, faults }));
  if (faults > 0) process.exitCode = 1;
}

/** The pictures that `public/manifest.webmanifest` names. */
async function showInManifest(): Promise<void> {
  for (const name of ['home', 'discover'])
    for (const [form, width] of [['wide', 1440] as const, ['narrow', 390] as const])
      await copyFile(`${docs}/${name}-${width}-dark.webp`, `public/manifest-${name}-${form}.webp`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:3000' },
      email: { type: 'string' },
      password: { type: 'string' },
      widths: { type: 'string', default: '390,820,1440,2560' },
      only: { type: 'string' },
      contrast: { type: 'string', default: 'normal' },
      out: { type: 'string' },
    },
  });
  const { email, password, only, out } = values;
  const contrast = parseContrast(values.contrast);
  if (!email || !password) throw new Error('--email and --password say as whom to look');
  const names = only?.split(',');
  const unknown = names?.filter((name) => !shots.some((shot) => shot.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`--only: unknown ${unknown.join(', ')}; there are ${shots.map(({ name }) => name)}`);
  // A part of the pictures must not replace all of them.
  if ((names || contrast !== 'normal') && !out) throw new Error('--only and --contrast need --out');
  const widths = values.widths.split(',').map(Number);
  if (!widths.every((width) => Number.isInteger(width) && width >= 320))
    throw new Error('--widths: whole numbers from 320, with commas between');
  const chosen: readonly Shot[] = names ? shots.filter(({ name }) => names.includes(name)) : shots;
  return { url: values.url.replace(/\/$/, ''), email, password, widths, shots: chosen, contrast, out };
}

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
