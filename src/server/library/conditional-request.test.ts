import { describe, expect, it } from 'vitest';
import { isNotModified, isRangeCurrent } from './conditional-request';

const state = { etag: '"abc"', lastModified: new Date('2026-01-05T10:00:00.700Z') };
const sent = 'Mon, 05 Jan 2026 10:00:00 GMT';
const later = 'Mon, 05 Jan 2026 10:00:01 GMT';

describe('isNotModified', () => {
  it.each([
    [{}, false],
    [{ 'if-none-match': '"abc"' }, true],
    [{ 'if-none-match': 'W/"abc"' }, true],
    [{ 'if-none-match': '"x", "abc"' }, true],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '"x"' }, false],
    [{ 'if-none-match': '"x"', 'if-modified-since': later }, false],
    [{ 'if-modified-since': sent }, true],
    [{ 'if-modified-since': later }, true],
    [{ 'if-modified-since': 'Mon, 05 Jan 2026 09:59:59 GMT' }, false],
    [{ 'if-modified-since': 'yesterday' }, false],
  ])('%j', (headers: Record<string, string>, expected) => {
    expect(isNotModified(new Headers(headers), state)).toBe(expected);
  });
});

describe('isRangeCurrent', () => {
  it.each([
    [undefined, true],
    ['"abc"', true],
    ['W/"abc"', false],
    ['"x"', false],
    [sent, true],
    [later, false],
    ['yesterday', false],
  ])('%s', (condition, expected) => {
    expect(isRangeCurrent(new Headers(condition ? { 'if-range': condition } : {}), state)).toBe(expected);
  });
});
