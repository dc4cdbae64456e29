import { expect, it } from 'vitest';
import { isSameBlend, proportions } from './blend-variant';
import type { BlendVariant } from './contracts/quality';
import { DEFAULT_SLIDERS } from './sliders';

const blend = (sliders: Partial<BlendVariant['sliders']>, weights: BlendVariant['weights'] = 'equal') => ({
  weights,
  sliders: { ...DEFAULT_SLIDERS, ...sliders },
});

it('two blends are the same whose sliders stand in the same proportion', () => {
  const halves = { collaborative: 0.5, text: 0.5, audio: 0.5 };
  const none = { collaborative: 0, text: 0, audio: 0 };
  expect(isSameBlend(blend({}), blend(halves))).toBe(true);
  expect(isSameBlend(blend(none), blend(halves))).toBe(true);
  expect(isSameBlend(blend({ text: 0.5 }), blend({}))).toBe(false);
  expect(isSameBlend(blend({ adventure: 0.1 }), blend({}))).toBe(false);
  expect(isSameBlend(blend({}, 'learned'), blend({}))).toBe(false);
  expect(proportions(blend({ collaborative: 0.4, text: 0.2, audio: 0 }))).toEqual({
    collaborative: 1,
    text: 0.5,
    audio: 0,
  });
});
