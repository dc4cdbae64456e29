import { expect, it } from 'vitest';
import { addRecentSearch } from './recent-searches';

it('keeps the newest first, once, without the beginnings typed on the way', () => {
  let recent: string[] = [];
  for (const query of ['nina', 'mingus', 'nin', 'nina simone', 'x', ' Mingus ']) {
    recent = addRecentSearch(query, recent);
  }
  expect(recent).toEqual(['Mingus', 'nina simone']);
});

it('keeps eight', () => {
  const many = Array.from({ length: 12 }, (_, index) => `${index}th symphony`);
  expect(many.reduce<string[]>((recent, query) => addRecentSearch(query, recent), [])).toHaveLength(8);
});
