import { describe, expect, it } from 'vitest';
import { isReadable } from './describing-word';

const isReadableTerm = (term: string) => isReadable(term.split(' '));

describe('isReadable', () => {
  it.each([
    'hypnotic',
    'blistering',
    'thrash',
    'fast',
    'live',
    'indie',
    'drums',
    'drum machine',
    'female vocals',
    'distorted guitars',
    'lead guitar',
  ])('shows "%s"', (term) => {
    expect(isReadableTerm(term)).toBe(true);
  });

  it.each(['announced', 'graduated', 'consisting', 'will', 'currently', 'outside', 'ten', 'march', 'monday'])(
    'does not show "%s" by itself',
    (term) => {
      expect(isReadableTerm(term)).toBe(false);
    },
  );

  it.each(['included songs', 'just guitars', 'seven musicians', 'replacing drummer', 'off stage'])(
    'does not show the phrase "%s"',
    (term) => {
      expect(isReadableTerm(term)).toBe(false);
    },
  );
});
