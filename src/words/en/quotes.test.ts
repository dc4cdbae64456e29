import { describe, expect, it } from 'vitest';
import { quoted } from './quotes';

describe('quoted', () => {
  it('makes double quotes single, curly or straight, and leaves the rest', () => {
    expect(quoted('A reader writes that they “must be the same people”.')).toBe(
      '“A reader writes that they ‘must be the same people’.”',
    );
    expect(quoted('"Sleeper" is Halbton’s best; "Dark Hall" the 12" is close.')).toBe(
      '“‘Sleeper’ is Halbton’s best; ‘Dark Hall’ the 12" is close.”',
    );
  });
});
