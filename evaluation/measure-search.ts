/**
 * Measures how long answers take while people type, in a large library: names of artists and tracks from their second
 * letter on, some with a typing error, ten searches at once.
 *
 *   npm run measure:search -- [--tracks 200000] [--searches 1000] [--at-once 10] [--keep FOLDER]
 *
 * `--keep` leaves the database in a folder, where the next measurement finds it. Prints one JSON object on standard output.
 */
import { parseArgs } from 'node:util';
import { createRng, type Rng } from '@/domain/rng';
import { type LargeLibrary, openLargeLibrary } from './library/create-large-library';
import { percentiles } from './library/percentiles';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

type Kind = 'begun' | 'whole' | 'word' | 'typo' | 'both';

async function measure(options: { tracks: number; searches: number; atOnce: number }) {
  const { closeDatabase } = await import('@/infra/database');
  const { quickSearch } = await import('@/server/search/quick-search');
  const library = await openLargeLibrary(options.tracks);
  const rng = createRng('searches');
  const kinds: Kind[] = ['begun', 'begun', 'begun', 'whole', 'word', 'typo', 'both'];
  const searches = Array.from({ length: options.searches }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    return { kind, ...draw(kind, library, rng) };
  });
  const times = new Map<Kind | 'all', number[]>();
  const note = (kind: Kind | 'all', ms: number) => times.set(kind, [...(times.get(kind) ?? []), ms]);
  let [asked, found] = [0, 0];
  const slowest: [number, string][] = [];
  // Plans and caches are warm in a server that runs.
  for (const { q } of searches.slice(0, 20)) await quickSearch({ q, limit: 6 }, library.userId);
  const queue = searches.values();
  const type = async () => {
    for (const { kind, q, wanted } of queue) {
      const startedAt = performance.now();
      const answer = await quickSearch({ q, limit: 6 }, library.userId);
      const ms = performance.now() - startedAt;
      note(kind, ms);
      note('all', ms);
      slowest.push([Math.round(ms), q]);
      if (kind === 'begun') continue;
      asked++;
      if (answer.items.some(({ title }) => title === wanted)) found++;
    }
  };
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(Array.from({ length: options.atOnce }, type));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await closeDatabase();
  return {
    ...options,
    /** Of this process; Postgres has its own. */
    cpuMsPerSearch: Math.round((user + system) / 10 / options.searches) / 100,
    searchesPerSecond: Math.round(options.searches / seconds),
    foundShare: Math.round((100 * found) / asked) / 100,
    times: Object.fromEntries([...times].map(([kind, all]) => [kind, percentiles(all)])),
    slowest: slowest.sort(([a], [b]) => b - a).slice(0, 5),
  };
}

/** What somebody types who wants a certain artist or track. */
function draw(kind: Kind, { artists, tracks }: LargeLibrary, rng: Rng): { q: string; wanted: string } {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(rng() * values.length)]!;
  const artist = pick(artists).name;
  const track = pick(tracks);
  const name = rng() < 0.5 ? artist : track.title;
  switch (kind) {
    case 'begun':
      return { q: name.slice(0, 2 + Math.floor(rng() * Math.min(8, name.length - 2))), wanted: name };
    case 'whole':
      return { q: name, wanted: name };
    case 'word':
      return { q: pick(name.split(' ')), wanted: name };
    case 'both':
      return { q: `${track.title} ${track.artistName}`, wanted: track.title };
    case 'typo': {
      const at = 1 + Math.floor(rng() * (artist.length - 2));
      return { q: artist.slice(0, at) + artist[at + 1] + artist[at] + artist.slice(at + 2), wanted: artist };
    }
  }
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { tracks: text, searches: text, 'at-once': text, keep: text } });
const result = await withDatabase(
  () =>
    measure({
      tracks: wholeNumber('tracks', values.tracks ?? '200000'),
      searches: wholeNumber('searches', values.searches ?? '1000'),
      atOnce: wholeNumber('at-once', values['at-once'] ?? '10'),
    }),
  { isDisposable: true, keepIn: values.keep },
);
process.stdout.write(`${JSON.stringify(result)}\n`);
