import { expect, it } from 'vitest';
import { rankName } from './rank-name';

const ranked = (typed: string, names: Record<string, number>) =>
  Object.entries(names)
    .map(([name, plays]) => ({ name, rank: rankName(typed, name, name, plays) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ name }) => name);

it('puts the very name before a beginning, before words, before likeness, however often they are played', () => {
  const names = { aire: 0, 'cold air': 1000, airbag: 1000, air: 0, heir: 1000, aur: 1000 };
  expect(ranked('air', names)).toEqual(['air', 'airbag', 'aire', 'cold air']);
  expect(ranked('yelow', { 'yellow moon': 1000, yelowstone: 0, 'big yelow': 0 })).toEqual([
    'yelowstone',
    'big yelow',
    'yellow moon',
  ]);
});

it('puts what is played before what is not, among the like', () => {
  expect(ranked('love', { 'love me': 0, 'love us': 40 })).toEqual(['love us', 'love me']);
});

it('finds a track by its artist beside its title, after those that are called so', () => {
  expect(rankName('joga bjork', 'joga', 'joga bjork homogenic', 0)).toBeGreaterThan(1);
  expect(rankName('bjork', 'bjork', 'bjork', 0)).toBeGreaterThan(
    rankName('bjork', 'joga', 'joga bjork', 500),
  );
});
