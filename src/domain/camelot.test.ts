import { describe, expect, it } from 'vitest';
import { camelot } from './camelot';

describe('camelot', () => {
  it('names keys as DJs do', () => {
    expect(camelot(0, 'major')).toBe('8B');
    expect(camelot(9, 'minor')).toBe('8A');
    expect(camelot(8, 'minor')).toBe('1A');
    expect(camelot(11, 'major')).toBe('1B');
    expect(camelot(4, 'major')).toBe('12B');
  });

  it('puts a fifth up one step further round, and a relative minor under its major', () => {
    for (let key = 0; key < 12; key++) {
      const number = Number.parseInt(camelot(key, 'major'), 10);
      expect(camelot(key + 7, 'major')).toBe(`${(number % 12) + 1}B`);
      expect(camelot(key + 9, 'minor')).toBe(`${number}A`);
    }
  });
});
