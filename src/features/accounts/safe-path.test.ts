import { expect, it } from 'vitest';
import { safePath } from './safe-path';

it('keeps paths of this site and nothing else', () => {
  expect(safePath('/discover/2026-W47?a=b')).toBe('/discover/2026-W47?a=b');
  for (const hostile of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    undefined,
  ])
    expect(safePath(hostile)).toBe('/');
});
