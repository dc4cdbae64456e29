import { describe, expect, it } from 'vitest';
import { createTextModelBuilder } from './text-model';

const names = ['Radiohead', 'Portishead', 'Massive Attack', 'Slayer', 'Megadeth', 'Metallica', 'Enya'].map(
  (name) => ({ artistId: name.toLowerCase(), name }),
);
const pages = [
  'Radiohead and Portishead share a brooding, melancholic sound with hypnotic drums.',
  'Massive Attack and Portishead made Bristol famous for brooding, hypnotic beats.',
  'Fans of Radiohead will like Massive Attack: melancholic and hypnotic.',
  'Slayer, Megadeth and Metallica defined aggressive thrash with blistering riffs.',
  'Megadeth was founded by a man who left Metallica; thrash was never so blistering.',
  'Slayer toured with Megadeth. Aggressive, blistering thrash every night.',
];
const documents = pages.map((text, index) => ({ id: `d${index}`, site: `s${index % 3}`, title: '', text }));

function build(read: typeof documents, artists: typeof names) {
  const builder = createTextModelBuilder(artists);
  for (const document of read) builder.add(document);
  return builder.build();
}

describe('the text model', () => {
  const model = build(documents, names);

  it('puts together who is written about together', () => {
    expect(
      model.similar
        .get('radiohead')!
        .slice(0, 2)
        .map(({ artistId }) => artistId)
        .sort(),
    ).toEqual(['massive attack', 'portishead']);
    expect(model.similar.get('slayer')![0]!.artistId).toBe('megadeth');
    expect(model.similar.get('enya')).toEqual([]);
  });

  it('keeps the sentence as evidence, word for word', () => {
    const [best] = model.similar.get('radiohead')!.filter(({ artistId }) => artistId === 'portishead');
    expect(best!.evidence).toEqual([{ documentId: 'd0', sentence: pages[0] }]);
  });

  it('describes artists by readable words that are no names', () => {
    const terms = model.terms.get('slayer')!.map(({ term }) => term);
    expect(terms).toContain('blistering');
    expect(terms).toContain('aggressive');
    expect(terms.join(' ')).not.toMatch(/megadeth|metallica|slayer/);
    expect(model.similar.get('slayer')![0]!.terms).toContain('thrash');
  });

  it('gives scores in [0, 1], best first, and the same again', () => {
    for (const similar of model.similar.values()) {
      const scores = similar.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
    }
    expect(build(documents, names)).toEqual(model);
  });

  it('has nothing to say about nothing', () => {
    expect(build([], []).similar.size).toBe(0);
    expect(build([], names).coMentions).toEqual([]);
  });
});
