import { describe, expect, test } from 'vitest';
import { findUnstorableText } from './find-unstorable-text';

describe('findUnstorableText', () => {
  test.each([
    [{ name: 'a\0b' }, 'name'],
    [{ name: 'fine', source: { id: '\ud800' } }, 'source.id'],
    [{ ids: ['a', '\udc00'] }, 'ids.1'],
    ['\0', 'body'],
  ])('names the place in %j', (value, place) => {
    expect(findUnstorableText(value, 'body')).toBe(place);
  });

  test.each([
    [{ name: 'Sigur Rós 日本 🎧', count: 3, none: null, at: new Date(0) }],
    [['', '\u0001', '\ufffd']],
    [undefined],
  ])('lets real text through: %j', (value) => {
    expect(findUnstorableText(value, 'body')).toBeNull();
  });
});
