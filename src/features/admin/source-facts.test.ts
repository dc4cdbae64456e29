import { expect, it } from 'vitest';
import type { PressSource } from '@/domain/contracts/press';
import { sourceFacts } from './source-facts';

const now = new Date('2026-11-23T12:00:00Z');
const source: PressSource = {
  id: 'a',
  kind: 'feed',
  location: 'https://example.org/feed.xml',
  title: 'The Gazette',
  status: 'active',
  demo: false,
  depth: 1,
  documentCount: 1204,
  mentionCount: 1,
  waitingCount: 0,
  errorCount: 0,
  lastReadAt: '2026-11-23T10:00:00Z',
  nextReadAt: '2026-11-23T15:30:00Z',
  lastError: null,
};
const said = (changes: Partial<PressSource>) => sourceFacts({ ...source, ...changes }, now);

it('says what came of a source and when it goes on', () => {
  expect(said({})).toEqual([
    '1,204 pages',
    '1 mention of your artists',
    'last visit 2 hours ago',
    'next visit in 3 hours',
  ]);
});

it('speaks of what waits and what failed only where there is any', () => {
  expect(said({ waitingCount: 3000, errorCount: 2 })).toEqual(
    expect.arrayContaining(['3,000 waiting', '2 could not be read']),
  );
});

it('tells a first reading from one that has not come about', () => {
  const never = { lastReadAt: null, nextReadAt: null };
  expect(said(never).at(-1)).toBe('being read');
  expect(said({ ...never, status: 'paused' }).at(-1)).toBe('not read yet');
  expect(said({ ...never, lastError: 'This is no feed' }).at(-1)).toBe('not read yet');
});

it('promises a visit only of what is active, and soon where it is due', () => {
  expect(said({ status: 'paused' }).join()).not.toContain('next visit');
  expect(said({ status: 'banned' }).join()).not.toContain('next visit');
  expect(said({ nextReadAt: '2026-11-23T11:00:00Z' }).at(-1)).toBe('next visit soon');
});
