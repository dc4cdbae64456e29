import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCover, drawnColor } from './drawn-cover';

describe('drawCover', () => {
  it('draws one name the same every time, and another one otherwise', () => {
    expect(drawCover('Kind of Blue')).toBe(drawCover('Kind of Blue'));
    expect(drawCover('Kind of Blue')).not.toBe(drawCover('Lemonade'));
  });

  it('takes nothing of the name into the picture but numbers and colours', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (name) => {
        expect(drawCover(`<script>${name}`)).not.toMatch(/script|NaN|undefined/);
        expect(drawnColor(name)).toMatch(/^#[0-9a-f]{6}$/);
      }),
      { numRuns: 20 },
    );
  });
});
