import { describe, expect, it } from 'vitest';
import { camelot, camelotOf, parseCamelot } from './camelot';

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

it('reads the codes it writes, and nothing else', () => {
  for (let key = 0; key < 12; key++)
    for (const mode of ['major', 'minor'] as const)
      expect(parseCamelot(camelot(key, mode))).toEqual(camelotOf(key, mode));
  for (const odd of ['0A', '13B', '8C', '8', 'A8', '08A', '']) expect(parseCamelot(odd)).toBeNull();
});
