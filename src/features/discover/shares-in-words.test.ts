import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNALS, sharePercents, sharesInWords } from './shares-in-words';

describe('sharePercents', () => {
  it('adds up to 100 and stays within a point of the truth', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (collaborative, text, audio) => {
        const total = collaborative + text + audio;
        fc.pre(total > 1e-9);
        const percents = sharePercents({ collaborative, text, audio });
        expect(SIGNALS.reduce((sum, signal) => sum + percents[signal], 0)).toBe(100);
        expect(Math.abs(percents.text - (100 * text) / total)).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  it('is all zero without any share', () => {
    expect(sharePercents({ collaborative: 0, text: 0, audio: 0 })).toEqual({
      collaborative: 0,
      text: 0,
      audio: 0,
    });
  });
});

describe('sharesInWords', () => {
  it('names the strongest first', () => {
    expect(sharesInWords({ collaborative: 0.2, text: 0.5, audio: 0.3 })).toBe(
      'Chosen 50 % by text, 30 % by sound and 20 % by listeners',
    );
    expect(sharesInWords({ collaborative: 0, text: 0, audio: 1 })).toBe('Chosen by sound alone');
  });
});
