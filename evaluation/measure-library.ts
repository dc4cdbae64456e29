/**
 * Measures a library of many made tracks in the built app: how long the server takes to answer pages and their data with
 * ten listeners at once, and in Chromium the first paint, the JavaScript of the first page, and what is to be seen
 * while long lists are scrolled.
 *
 *   npm run measure:library -- [--tracks 200000] [--calls 60] [--at-once 10] [--no-browser] [--keep FOLDER]
 *
 * `--keep` leaves the database in a folder, where the next measurement finds it. Prints one JSON object on standard output.
 */
import { parseArgs } from 'node:util';
import { startApp } from '@tests/setup/start-app';
import { hashPassword } from 'better-auth/crypto';
import { isoWeekOf } from '@/domain/iso-week';
import { createRng } from '@/domain/rng';
import { type LargeLibrary, openLargeLibrary } from './library/create-large-library';
import { type MeasuredPage, measureAnswers } from './library/measure-answers';
import { measureInBrowser } from './library/measure-in-browser';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

async function measure(options: { tracks: number; calls: number; atOnce: number; browser: boolean }) {
  const library = await openLargeLibrary(options.tracks);
  const { makeTasteMixes } = await import('@/server/discover/make-taste-mixes');
  const { buildList } = await import('@/server/discover/build-list');
  const now = new Date();
  // As the worker does before anybody is up.
  await makeTasteMixes(library.userId, now);
  await buildList({ userId: library.userId, week: isoWeekOf(now, 'UTC'), existing: 'keep', now });
  process.stderr.write('The library is there; the app starts.\n');
  const app = await startApp({
    args: ['--only', 'web'],
    env: { DATABASE_URL: process.env.DATABASE_URL!, SEGUE_DEMO: '0' },
  });
  try {
    const cookie = await signIn(app.url, library.userId);
    const answers = await measureAnswers(app.url, cookie, pagesOf(library), options);
    const browser = options.browser ? await measureInBrowser(app.url, cookie) : null;
    return { ...options, answers, browser };
  } finally {
    await app.stop();
    const { closeDatabase } = await import('@/infra/database');
    await closeDatabase();
  }
}

/** Signs the made listener in, who has plays and likes but came without a password. @returns their cookie */
async function signIn(url: string, userId: string): Promise<string> {
  const { database } = await import('@/infra/database');
  const password = 'correct horse battery';
  const account = {
    userId,
    accountId: userId,
    providerId: 'credential',
    password: await hashPassword(password),
  };
  await database().account.upsert({
    where: { id: userId },
    create: { id: userId, ...account },
    update: account,
  });
  const { email } = await database().user.findUniqueOrThrow({ where: { id: userId } });
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Sign-in failed: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** What people open, each with the answers it asks for. */
function pagesOf({ tracks, artists, albums }: LargeLibrary): MeasuredPage[] {
  const rng = createRng('pages');
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(rng() * values.length)]!;
  const place = (count: number) => Math.floor(rng() * Math.max(1, count / 100)) * 100;
  const list = (name: string, count: number, sort: string): MeasuredPage => ({
    name: `${name} by ${sort}`,
    addresses: () => [
      `/library/${name}`,
      `/api/library/${name}?sort=${sort}`,
      `/api/library/${name}?sort=${sort}&offset=${place(count)}`,
    ],
  });
  return [
    {
      name: 'home',
      addresses: () => [
        '/',
        '/api/me',
        '/api/discover',
        '/api/tracks?sort=recent&limit=12',
        '/api/albums?sort=added&limit=12',
        '/api/tracks?feedback=like&sort=added&limit=12',
        '/api/taste/mixes',
        '/api/sounds/mixes',
        '/api/rediscover',
        '/api/me/unfinished',
      ],
    },
    list('tracks', tracks.length, 'artist'),
    list('tracks', tracks.length, 'title'),
    list('tracks', tracks.length, 'played'),
    list('albums', albums.length, 'artist'),
    list('artists', artists.length, 'name'),
    { name: 'genres', addresses: () => ['/library/genres', '/api/genres'] },
    { name: 'years', addresses: () => ['/library/years', '/api/years'] },
    {
      name: 'an album',
      addresses: () => {
        const { id } = pick(albums);
        return [`/album/${id}`, `/api/albums/${id}`];
      },
    },
    {
      name: 'an artist',
      addresses: () => {
        const { id } = pick(artists);
        return [`/artist/${id}`, `/api/artists/${id}`];
      },
    },
    {
      // In the palette there is no page to open.
      name: 'a keystroke',
      addresses: () => [`/api/search/quick?q=${encodeURIComponent(pick(artists).name.slice(0, 4))}`],
    },
    {
      name: 'search',
      addresses: () => [
        '/search',
        `/api/search/quick?q=${encodeURIComponent(pick(artists).name.slice(0, 4))}`,
      ],
    },
  ];
}

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { tracks: text, calls: text, 'at-once': text, keep: text, 'no-browser': { type: 'boolean' } },
});
const result = await withDatabase(
  () =>
    measure({
      tracks: wholeNumber('tracks', values.tracks ?? '200000'),
      calls: wholeNumber('calls', values.calls ?? '60'),
      atOnce: wholeNumber('at-once', values['at-once'] ?? '10'),
      browser: !values['no-browser'],
    }),
  { isDisposable: true, keepIn: values.keep },
);
process.stdout.write(`${JSON.stringify(result)}\n`);
