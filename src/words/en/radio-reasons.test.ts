import { describe, expect, it } from 'vitest';
import { type RadioTie, radioReasons } from './radio-reasons';

const ann = { id: 'ann', name: 'Ann' };
const bea = { id: 'bea', name: 'Bea' };
const ferry = { id: 'ferry', title: 'Night Ferry', artist: ann };
const tide = { id: 'tide', title: 'Low Tide', artist: bea };
const ties: Record<string, RadioTie> = { ann: 'seed', ferry: 'seed', bea: 'well', tide: 'well' };
const tieOf = (id: string) => ties[id] ?? null;
const of = (seed: 'track' | 'artist' | 'discover') => radioReasons({ seed, tieOf });

describe('reasons of a radio', () => {
  it('say of a sound whether the radio began with it or it went well', () => {
    const { audio } = of('track');
    expect(audio.soundsLike(ferry, ['both slow', 'both minor'])).toBe(
      'Sounds like Night Ferry by Ann, which this radio began with: both slow and both minor',
    );
    expect(audio.soundsLike(tide, [])).toBe('Sounds like Low Tide by Bea, which went well in this radio');
    // Another song of whom it began with stands for them: that it is theirs says it all.
    expect(audio.soundsLike({ ...ferry, id: 'other', title: 'Ember' }, [])).toBe('Sounds like Ember by Ann');
    expect(audio.soundsLike({ ...tide, id: 'other', title: 'Ember' }, ['the same pulse'])).toBe(
      'Sounds like Ember by Bea: the same pulse; Bea went well in this radio',
    );
    expect(of('artist').audio.soundsLike(ferry, [])).toBe('Sounds like Night Ferry by Ann');
    expect(of('discover').audio.soundsLike(ferry, [])).toBe(
      'Sounds like Night Ferry by Ann, of the list this radio began with',
    );
  });

  it('say of an artist what is not plain from what the radio is called', () => {
    const facts = { listeners: 12, ofDemo: 12, what: null };
    expect(of('track').collaborative.inCommon({ ...facts, artists: [ann] })).toBe(
      '12 demo listeners who play Ann also play this',
    );
    expect(of('track').collaborative.inCommon({ ...facts, artists: [ann, bea] })).toBe(
      '12 demo listeners who play Ann or Bea also play this; Bea went well in this radio',
    );
    expect(of('discover').collaborative.guess([ann, bea])).toBe(
      'A guess through others’ taste: nobody known plays both this and Ann or Bea; Ann is on the list this radio began with, and Bea went well in it',
    );
    expect(of('artist').text.quoted(bea)).toBe(
      'Written about together with Bea; Bea went well in this radio',
    );
    expect(of('artist').text.described(ann, ['dub'])).toBe('Described like Ann: dub');
  });

  it('say nothing of the listener’s own taste', () => {
    const { collaborative } = of('track');
    for (const text of [collaborative.unheard, collaborative.nearTaste]) expect(text).not.toMatch(/your/);
  });
});
