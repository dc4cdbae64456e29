import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { PressSource } from '@/domain/contracts/press';
import { FirstReading } from './first-reading';

const source: PressSource = {
  id: 'a',
  kind: 'feed',
  location: 'https://example.org/feed.xml',
  title: 'The Gazette',
  status: 'active',
  demo: false,
  documentCount: 0,
  mentionCount: 0,
  depth: 1,
  waitingCount: 0,
  errorCount: 0,
  nextReadAt: null,
  lastReadAt: null,
  lastError: null,
};
const told = (changes: Partial<PressSource>) =>
  renderToStaticMarkup(<FirstReading source={{ ...source, ...changes }} />);

it('tells what came of the first reading, once it is known', () => {
  expect(told({})).toContain('Reading The Gazette');
  const failed = told({ lastError: 'This is no feed' });
  expect(failed).toContain('role="alert"');
  expect(failed).toContain('This is no feed.');
  const read = told({ documentCount: 12, mentionCount: 1, lastReadAt: '2026-11-23T10:00:00Z' });
  expect(read).toContain('12 pages, 1 mention of your artists');
});
