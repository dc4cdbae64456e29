import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairEncoding } from './repair-encoding';

const misread = (text: string, as: string) => new TextDecoder(as).decode(new TextEncoder().encode(text));

describe('repairEncoding', () => {
  it('reads UTF-8 that was taken for Latin-1', () => {
    expect(repairEncoding(misread('Beyoncé – Déjà Vu', 'windows-1252'))).toBe('Beyoncé – Déjà Vu');
    expect(repairEncoding(misread('椎名林檎', 'windows-1252'))).toBe('椎名林檎');
  });

  it('reads Windows-1251 that was taken for Latin-1', () => {
    expect(repairEncoding('Êèíî')).toBe('Кино');
  });

  it.each(['Beyoncé', 'Ágætis byrjun', 'Кино', 'Ænima', 'Plain', '', 'Çà et là', '™'])(
    'leaves %s alone',
    (text) => {
      expect(repairEncoding(text)).toBe(text);
    },
  );

  it('repairs whatever was misread, unless it cannot be told from a proper text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé ñ北дß'), minLength: 1 }), (text) => {
        expect(repairEncoding(misread(text, 'windows-1252'))).toBe(text);
      }),
    );
  });
});
