import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, type Rng } from '@/domain/rng';
import { createNameMatcher } from './name-matcher';
import { type DocumentReading, readDocumentNames } from './read-document-names';
import { TextCounts } from './text-counts';
import { scoreTextModel } from './text-model';

const NOW = Date.UTC(2026, 0, 1);
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
const documents = pages.map((text, index) => ({
  id: `d${index}`,
  site: `s${index % 3}`,
  title: '',
  text,
  writtenAt: NOW,
}));

function read(documentsToRead: typeof documents, artists: typeof names): [string, DocumentReading][] {
  const matcher = createNameMatcher(artists);
  return documentsToRead.map((document) => [document.site, readDocumentNames(document, matcher)]);
}

function build(documentsToRead: typeof documents, artists: typeof names) {
  const counts = new TextCounts(artists.map(({ artistId }) => artistId));
  for (const [site, reading] of read(documentsToRead, artists)) counts.add(site, reading.counts);
  return scoreTextModel(counts, NOW);
}

const STYLES = [
  {
    words: ['glacial', 'shimmering', 'weightless', 'drifting'],
    names: 'Harbour Lantern Orchard Meadow Willow',
  },
  {
    words: ['ferocious', 'pummelling', 'distorted', 'relentless'],
    names: 'Furnace Anvil Hammer Gallows Serpent',
  },
  { words: ['swinging', 'smoky', 'syncopated', 'nimble'], names: 'Saxony Avenue Bourbon Velvet Parlour' },
];

/** Ten artists of each of three styles; a page has three of one style in it, every third one a stranger besides. */
function smallLibrary(rng: Rng) {
  const one = <T>(from: readonly T[]): T => from[Math.floor(rng() * from.length)]!;
  const styles = STYLES.map(({ words, names: nouns }) => ({
    words,
    artists: nouns.split(' ').flatMap((noun) => [`Northern ${noun} Society`, `Southern ${noun} Society`]),
  }));
  const texts = Array.from({ length: 60 }, (_, page) => {
    const { words, artists } = styles[page % 3]!;
    const [first, second, third] = [artists[Math.floor(page / 3) % 10]!, one(artists), one(artists)];
    const stranger = `${one(styles[(page + 1) % 3]!.artists)} played elsewhere.`;
    return [
      `${first} and ${second} share a ${one(words)}, ${one(words)} sound.`,
      `The ${one(words)} record by ${first} owes much to ${third}.`,
      ...(page % 3 === page % 9 ? [stranger] : []),
    ].join(' ');
  });
  const styleOf = (artist: string) => styles.findIndex(({ artists }) => artists.includes(artist));
  const artists = styles.flatMap((style) => style.artists).map((name) => ({ artistId: name, name }));
  return { artists, texts, styleOf };
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

  it('keeps the sentences that name two artists, word for word', () => {
    const [[, { sentences }]] = read(documents, names) as [[string, DocumentReading]];
    expect(sentences).toMatchObject([{ artistA: 'portishead', artistB: 'radiohead', sentence: pages[0] }]);
  });

  it('describes artists by readable words that are no names', () => {
    const terms = model.terms.get('slayer')!.map(({ term }) => term);
    expect(terms).toContain('blistering');
    expect(terms).toContain('aggressive');
    expect(terms.join(' ')).not.toMatch(/megadeth|metallica|slayer/);
    expect(model.similar.get('slayer')![0]!.terms.join(' ')).toContain('thrash');
  });

  it('takes its words from English pages only, and its names from all', () => {
    const page = { ...documents[0]!, text: 'Radiohead und Portishead klingen düster und melancholisch.' };
    const matcher = createNameMatcher(names);
    const { counts } = readDocumentNames({ ...page, language: 'de' }, matcher);
    expect(counts.terms).toEqual([]);
    expect(counts.pairs).toHaveLength(1);
  });

  it('finds the own style of each of thirty artists who are on five pages or so', () => {
    const { artists, texts, styleOf } = smallLibrary(createRng(5));
    const pagesOfLibrary = texts.map((text, i) => ({
      ...documents[0]!,
      id: `p${i}`,
      site: `s${i % 4}`,
      text,
    }));
    const { similar } = build(pagesOfLibrary, artists);
    for (const { artistId } of artists) {
      const [best] = similar.get(artistId)!;
      expect(styleOf(best!.artistId)).toBe(styleOf(artistId));
    }
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
    expect([...build([], names).similar.values()].flat()).toEqual([]);
  });

  it('is the same in whatever order documents come, and as if those that were taken off had never come', () => {
    const readings = read(documents, names);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: 1 }), fc.nat(5), (some, off) => {
        const taken = some.slice(0, off);
        const counts = new TextCounts(names.map(({ artistId }) => artistId));
        for (const [site, reading] of some) counts.add(site, reading.counts);
        for (const [site, reading] of taken) counts.remove(site, reading.counts);
        const anew = new TextCounts(names.map(({ artistId }) => artistId));
        const left = readings.filter((entry) => some.includes(entry) && !taken.includes(entry));
        for (const [site, reading] of left) anew.add(site, reading.counts);
        expect(scoreTextModel(counts, NOW)).toEqual(scoreTextModel(anew, NOW));
      }),
      { numRuns: 50 },
    );
  });

  it('lets many sites say more than one site many times, and the new more than the old', () => {
    const weightOf = (sites: string[], writtenAt: number) => {
      const counts = new TextCounts(['a', 'b']);
      for (const site of sites) {
        const text = 'Slayer toured with Megadeth.';
        const matcher = createNameMatcher([
          { artistId: 'a', name: 'Slayer' },
          { artistId: 'b', name: 'Megadeth' },
        ]);
        counts.add(site, readDocumentNames({ id: '', site, title: '', text, writtenAt }, matcher).counts);
      }
      return counts.coMentions(NOW).rows[0]!.get(1)!;
    };
    const sites = Array.from({ length: 30 }, (_, i) => `s${i}`);
    const one = sites.map(() => 's');
    expect(weightOf(sites, NOW)).toBeGreaterThan(1.5 * weightOf(one, NOW));
    const old = Date.UTC(1996, 0, 1);
    expect(weightOf(sites, NOW)).toBeGreaterThan(1.8 * weightOf(sites, old));
    expect(weightOf(sites, NOW)).toBeLessThan(2 * weightOf(sites, old));
  });
});
