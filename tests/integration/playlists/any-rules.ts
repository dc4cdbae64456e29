import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { camelotCodes, smartRulesSchema } from '@/domain/contracts/smart-rules';
import { mixIdSchema } from '@/domain/contracts/sounds';
import { smartOperators, smartOrders } from '@/domain/smart-playlists/smart-fields';

/** What the library of these tests holds, so that rules find some of it. */
export const artistNames = ['The Knife', 'Røyksopp', 'Björk', 'Beyoncé & Jay-Z', "Guns N' Roses"];
export const albumNames = ['Medúlla', 'The Inevitable End', '100%'];
export const titles = ['Håndgjort', 'Unravel', 'A_b%c', 'unravel me', "Robert'); DROP TABLE Track;--"];
export const genres = ['Electronic', 'electronic', 'Électronique', 'Pop', 'Rock'];
export const groupIds = [randomUUID(), randomUUID()];

const operatorOf = (kind: keyof typeof smartOperators) => fc.constantFrom<string>(...smartOperators[kind]);
const words = (field: string, known: string[]) =>
  fc.record({
    field: fc.constant(field),
    operator: operatorOf('words'),
    value: fc.constantFrom(...known, ...known.map((word) => word.slice(1, 4)), '%', '_', "'", 'e', 'zzz'),
  });
const amount = (field: string, values: number[], extra = {}) =>
  fc.record({
    field: fc.constant(field),
    operator: operatorOf('amount'),
    value: fc.constantFrom(...values),
    to: fc.option(fc.constantFrom(...values)),
    ...extra,
  });
const other = (field: string, kind: keyof typeof smartOperators, values: readonly unknown[]) =>
  fc.record({ field: fc.constant(field), operator: operatorOf(kind), value: fc.constantFrom(...values) });

/** Any one rule. */
export const anyRule = fc.oneof(
  words('artist', artistNames),
  words('album', albumNames),
  words('title', titles),
  words('genre', genres),
  amount('year', [1988, 1990, 1993, 1996]),
  amount('duration', [30, 90, 120, 240]),
  amount('loudness', [-20, -13.8, -10, -6]),
  amount('energy', [0, 30, 50, 100]),
  amount('plays', [0, 1, 2, 3]),
  amount('skips', [0, 1, 2]),
  amount('tempo', [60, 87, 120, 174, 200], { halfOrDouble: fc.boolean() }),
  other('key', 'key', camelotCodes),
  other('mood', 'mood', mixIdSchema.options),
  other('group', 'group', [...groupIds, randomUUID()]),
  other('feedback', 'feedback', ['like', 'dislike']),
  other('added', 'days', [1, 7, 30]),
  other('heard', 'heard', [1, 30, 60]),
  other('discover', 'weeks', [1, 3, 30]),
);
const group = fc.record({
  match: fc.constantFrom('all', 'any'),
  rules: fc.array(anyRule, { maxLength: 3 }),
});
/** Rules as a listener could put them together. */
export const anyRules = fc
  .record({
    match: fc.constantFrom('all', 'any'),
    rules: fc.array(anyRule, { maxLength: 3 }),
    groups: fc.array(group, { maxLength: 2 }),
    order: fc.record({
      by: fc.constantFrom(...smartOrders),
      direction: fc.constantFrom('ascending', 'descending'),
    }),
    limit: fc.option(
      fc.record({ unit: fc.constantFrom('tracks', 'minutes'), amount: fc.integer({ min: 1, max: 30 }) }),
    ),
  })
  .map((rules) => smartRulesSchema.parse(rules));
