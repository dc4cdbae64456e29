import { describe, expect, it } from 'vitest';
import { nestQuotes } from './nest-quotes';

describe('nestQuotes', () => {
  it('makes double quotes single, curly or straight, and leaves the rest', () => {
    expect(nestQuotes('A reader writes that they “must be the same people”.')).toBe(
      'A reader writes that they ‘must be the same people’.',
    );
    expect(nestQuotes('"Sleeper" is Halbton’s best; "Dark Hall" the 12" is close.')).toBe(
      '‘Sleeper’ is Halbton’s best; ‘Dark Hall’ the 12" is close.',
    );
  });
});
