import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startApp } from '@tests/setup/start-app';
import type { Track } from '@/domain/contracts/library';
import { percentiles } from './library/percentiles';
import { createMusic } from './streams/create-music';
import { findWebProcess, readRssMb } from './streams/find-web-process';
import { playSlowly } from './streams/play-slowly';

const FILES = 20;
const MINUTES = 4;
/** Listeners do not press play in the same instant. */
const ARRIVE_SECONDS = 10;
/** Pages without streams, to compare with. */
const BASELINE_SECONDS = 10;
const ASK_EVERY_MS = 500;

/**
 * Starts the built app with a library of real files and plays to many listeners at once, at 320 kbit/s each, from its one
 * web process. Counts stalls (a player's buffer of five seconds that ran empty), and measures a page and an answer of the
 * API meanwhile, and the memory of the web process. Linux only.
 *
 *   npm run measure:streams -- [--streams 200] [--seconds 60]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { streams: { type: 'string', default: '200' }, seconds: { type: 'string', default: '60' } },
  });
  const [streams, seconds] = [Number(values.streams), Number(values.seconds)];
  if (!(streams > 0) || !(seconds > 0)) throw new Error('--streams and --seconds must be numbers above 0');
  const music = await mkdtemp(join(tmpdir(), 'segue-streams-'));
  try {
    say(`writing ${FILES} files of ${MINUTES} minutes`);
    await createMusic(music, FILES, MINUTES);
    say('starting the app');
    const app = await startApp({ env: { SEGUE_DEMO: '0', SEGUE_MUSIC: music } });
    try {
      console.log(JSON.stringify(await measure(app.url, streams, seconds)));
    } finally {
      await app.stop();
    }
  } finally {
    await rm(music, { recursive: true, force: true });
  }
}

async function measure(url: string, streams: number, seconds: number) {
  const cookie = await openAccount(url);
  const headers = { cookie, origin: new URL(url).origin, 'content-type': 'application/json' };
  // Listening to the library is work of its own.
  const body = JSON.stringify({ isPaused: true });
  await fetch(`${url}/api/settings/analysis-pause`, { method: 'PUT', headers, body });
  const tracks = await findTracks(url, cookie);
  const web = await findWebProcess();
  say('pages without streams');
  const quiet = await askWhile(url, cookie, sleep(BASELINE_SECONDS * 1000));
  const rssMb = { before: await readRssMb(web), start: 0, byMinute: [] as number[], end: 0, most: 0 };
  const controller = new AbortController();
  const players = Array.from({ length: streams }, async (_, player) => {
    await sleep((player / streams) * ARRIVE_SECONDS * 1000);
    const addressOf = (played: number) =>
      `${url}/api/tracks/${tracks[(player + played) % tracks.length]!.id}/stream`;
    return playSlowly(addressOf, cookie, controller.signal);
  });
  const watch = async () => {
    await sleep(ARRIVE_SECONDS * 1000);
    for (let second = 0; second < seconds; second++) {
      await sleep(1000);
      const now = await readRssMb(web);
      rssMb.most = Math.max(rssMb.most, now);
      if (second === 0) rssMb.start = now;
      if ((second + 1) % 60 === 0) rssMb.byMinute.push(now);
      rssMb.end = now;
      say(`${second + 1} of ${seconds} s, ${now} MB`);
    }
  };
  const busy = await askWhile(url, cookie, watch());
  controller.abort();
  const heard = await Promise.all(players);
  return {
    streams,
    seconds,
    stalls: heard.reduce((sum, one) => sum + one.stalls, 0),
    stalledPlayers: heard.filter((one) => one.stalls > 0).length,
    stalledMs: Math.round(heard.reduce((sum, one) => sum + one.stalledMs, 0)),
    errors: [...new Set(heard.flatMap((one) => one.errors))],
    megabytes: Math.round(heard.reduce((sum, one) => sum + one.bytes, 0) / 1e6),
    neverHeard: heard.filter((one) => one.startMs === Number.POSITIVE_INFINITY).length,
    start: percentiles(heard.map((one) => one.startMs)),
    page: { withoutStreams: percentiles(quiet.page), withStreams: percentiles(busy.page) },
    api: { withoutStreams: percentiles(quiet.api), withStreams: percentiles(busy.api) },
    rssMb,
  };
}

/** Asks for a page and an answer of the API, one after the other, until something is over. */
async function askWhile(url: string, cookie: string, until: Promise<unknown>) {
  let isOver = false;
  const over = until.finally(() => {
    isOver = true;
  });
  const times = { page: [] as number[], api: [] as number[] };
  const paths = { page: '/library/albums', api: '/api/albums?sort=artist&limit=60' };
  while (!isOver) {
    for (const kind of ['page', 'api'] as const) {
      const from = performance.now();
      const response = await fetch(url + paths[kind], { headers: { cookie }, redirect: 'manual' });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${paths[kind]} answered ${response.status}`);
      times[kind].push(performance.now() - from);
    }
    await Promise.race([over, sleep(ASK_EVERY_MS)]);
  }
  await over;
  return times;
}

/** @returns the cookie of a new account */
async function openAccount(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify({ name: 'Measured', email: 'measured@example.org', password: 'one of two hundred' }),
  });
  if (!answer.ok) throw new Error(`Signing up answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The files as tracks, once the scan has found all of them. */
async function findTracks(url: string, cookie: string): Promise<Track[]> {
  for (let triesLeft = 240; triesLeft > 0; triesLeft--) {
    const answer = await fetch(`${url}/api/tracks?limit=100`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: Track[] };
    if (items.length >= FILES) return items;
    await sleep(500);
  }
  throw new Error('The files were not found by the scan.');
}

const say = (words: string) => process.stderr.write(`${words}\n`);

await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
