import { expect, test } from 'vitest';
import { trackFilterSchema } from '@/domain/contracts/library';
import {
  albumListSortSchema,
  artistListSortSchema,
  trackListSortSchema,
} from '@/domain/contracts/library-lists';
import { numberWithin, oneOfOrFirst, readParams, text } from './address-params';
import { albumListParams } from './album-list-params';
import { artistListParams } from './artist-list-params';
import { trackListParams } from './tracks/track-list-params';

const read = (query: string) => readParams(trackListParams, new URLSearchParams(query));

test('what an address says is read, what it cannot mean is left out', () => {
  expect(read('sort=tempo&direction=desc&q=moon&heard=no&yearFrom=1969&tempoTo=128.5&key=8A')).toEqual({
    sort: 'tempo',
    direction: 'desc',
    q: 'moon',
    genre: undefined,
    feedback: undefined,
    heard: 'no',
    group: undefined,
    yearFrom: 1969,
    yearTo: undefined,
    tempoFrom: undefined,
    tempoTo: 128.5,
    key: '8A',
  });
  const wrong = read(
    `sort=loudest&direction=up&q=${'a'.repeat(201)}&heard=yes&group=12&yearFrom=-1&yearTo=1969.5&tempoTo=&key=13A`,
  );
  expect(Object.entries(wrong).filter(([, value]) => value !== undefined)).toEqual([['sort', 'artist']]);
});

test('every entry that is read, the server takes', () => {
  const ends = [
    '',
    ' ',
    '0',
    '1',
    '9999',
    '10000',
    '1000',
    '1000.1',
    '1e3',
    '0x7',
    '12B',
    '8A',
    'NaN',
    'Infinity',
  ];
  const contracts = trackFilterSchema.shape;
  for (const typed of [...ends, 'a'.repeat(200), '3f2504e0-4f89-41d3-9a0c-0305e82c3301']) {
    const {
      sort: _sort,
      direction: _direction,
      group,
      ...filters
    } = readParams(
      trackListParams,
      new URLSearchParams(Object.keys(trackListParams).map((name) => [name, typed])),
    );
    for (const [name, value] of Object.entries({ ...filters, soundGroupId: group }))
      expect(contracts[name as keyof typeof contracts].safeParse(value), `${name}: ${typed}`).toMatchObject({
        success: true,
      });
  }
});

test('every order that the server knows is read', () => {
  const lists = [
    [trackListParams.sort, trackListSortSchema.options],
    [albumListParams.sort, albumListSortSchema.options],
    [artistListParams.sort, artistListSortSchema.options],
  ] as const;
  for (const [readSort, orders] of lists)
    expect(orders.map((order) => (readSort as (typed: string) => string)(order))).toEqual(orders);
});

test('nothing typed is nothing said', () => {
  const readers = { q: text, year: numberWithin(1970, 2200), by: oneOfOrFirst('name', 'size') };
  expect(readParams(readers, new URLSearchParams('?year='))).toEqual({
    q: undefined,
    year: undefined,
    by: 'name',
  });
});
