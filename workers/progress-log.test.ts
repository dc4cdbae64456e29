import { expect, test } from 'vitest';
import { createProgressLog } from './progress-log';

test('a long job is told of now and then, with the time left where it is known', () => {
  const lines: unknown[] = [];
  let now = 0;
  const tell = createProgressLog({ info: (...line: unknown[]) => void lines.push(line) } as never, () => now);
  for (; now <= 60_000; now += 1_000)
    tell({ done: now / 1_000, total: 90, etaMs: now > 20_000 ? 90_000 - now : null });
  tell({ done: 1 });
  expect(lines).toEqual([
    [{ done: 15, total: 90 }, 'at work'],
    [{ done: 30, total: 90, secondsLeft: 60 }, 'at work'],
    [{ done: 45, total: 90, secondsLeft: 45 }, 'at work'],
    [{ done: 60, total: 90, secondsLeft: 30 }, 'at work'],
  ]);
});
