import { expect, it } from 'vitest';
import { type RecentItem, withRecent } from './recent-items';

const item = (name: string): RecentItem => ({ href: `/artist/${name}`, title: name, kind: 'artist' });

it('keeps the last six, each once, the newest first', () => {
  let recent: RecentItem[] = [];
  for (const name of ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'g']) recent = withRecent(item(name), recent);
  expect(recent.map(({ title }) => title)).toEqual(['g', 'f', 'e', 'd', 'a', 'c']);
});
