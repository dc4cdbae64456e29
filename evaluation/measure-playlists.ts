/**
 * Measures how long the rules of smart playlists take in a large library: each rule by itself, and the starters.
 *
 *   npm run measure:playlists -- [--tracks 200000] [--plays 300000] [--runs 7]
 *
 * Prints one JSON object on standard output.
 */
import { parseArgs } from 'node:util';
import { type SmartRules, smartRulesSchema } from '@/domain/contracts/smart-rules';
import { smartStarters } from '@/domain/smart-playlists/smart-starters';
import { createLargeLibrary } from './library/create-large-library';
import { percentiles } from './library/percentiles';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

const single: Record<string, unknown> = {
  everything: [],
  artist: [{ field: 'artist', operator: 'contains', value: 'ra' }],
  album: [{ field: 'album', operator: 'containsNot', value: 'ra' }],
  genre: [{ field: 'genre', operator: 'is', value: 'genre 3' }],
  title: [{ field: 'title', operator: 'contains', value: 'sto' }],
  tempo: [{ field: 'tempo', operator: 'between', value: 165, to: 175, halfOrDouble: true }],
  key: [{ field: 'key', operator: 'goesWith', value: '8A' }],
  mood: [{ field: 'mood', operator: 'is', value: 'melancholy' }],
  plays: [{ field: 'plays', operator: 'atLeast', value: 3 }],
  heard: [{ field: 'heard', operator: 'notWithin', value: 365 }],
};

async function measure(options: { tracks: number; plays: number; runs: number }) {
  const { closeDatabase } = await import('@/infra/database');
  const { previewRules } = await import('@/server/playlists/preview-rules');
  const { userId } = await createLargeLibrary(options.tracks, options.plays);
  const listener = { userId, timeZone: 'Europe/Berlin', now: new Date() };
  const cases: [string, SmartRules][] = [
    ...Object.entries(single).map(([name, rules]): [string, SmartRules] => [
      name,
      smartRulesSchema.parse({ match: 'all', rules }),
    ]),
    ...smartStarters.map(({ id, rules }): [string, SmartRules] => [id, rules]),
  ];
  const results: Record<string, unknown> = {};
  const all: number[] = [];
  for (const [name, rules] of cases) {
    const { fitting } = await previewRules(rules, listener);
    const times: number[] = [];
    for (let run = 0; run < options.runs; run++) {
      const startedAt = performance.now();
      await previewRules(rules, listener);
      times.push(performance.now() - startedAt);
    }
    all.push(...times);
    results[name] = { fitting, ...percentiles(times) };
  }
  await closeDatabase();
  return { ...options, all: percentiles(all), results };
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { tracks: text, plays: text, runs: text } });
const result = await withDatabase(
  () =>
    measure({
      tracks: wholeNumber('tracks', values.tracks ?? '200000'),
      plays: wholeNumber('plays', values.plays ?? '300000'),
      runs: wholeNumber('runs', values.runs ?? '7'),
    }),
  { isDisposable: true },
);
process.stdout.write(`${JSON.stringify(result)}\n`);
