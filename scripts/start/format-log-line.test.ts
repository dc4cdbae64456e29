import { expect, test } from 'vitest';
import { formatLogLine } from './format-log-line';

test.each([
  ['{"level":30,"time":1,"msg":"scan done","files":174}', 'scan done files=174'],
  ['{"level":40,"time":1,"msg":"slow","file":"a b.ogg"}', 'warning: slow file="a b.ogg"'],
  [
    '{"level":50,"time":1,"msg":"failed","err":{"message":"no","stack":"Error: no\\n at x"}}',
    'error: failed \nError: no\n at x',
  ],
  ['{"level":30', '{"level":30'],
  ['plain words', 'plain words'],
])('%s', (line, shown) => {
  expect(formatLogLine(line)).toBe(shown);
});
