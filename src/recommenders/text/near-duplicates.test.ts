import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, type Rng } from '@/domain/rng';
import { bandKeys, minHash, resemblance, SAME_FROM } from './near-duplicates';

const wordsOf = (length: number, rng: Rng) =>
  Array.from({ length }, () => `w${Math.floor(rng() * 3000).toString(36)}`);
const signed = (text: string) => minHash(text)!;
const sharesBand = (a: Uint32Array, b: Uint32Array) => {
  const keys = bandKeys(b);
  return bandKeys(a).some((key, band) => key === keys[band]);
};

/** The naive oracle, by sets of five words joined. */
function jaccard(a: string[], b: string[]): number {
  const shingles = (words: string[]) =>
    new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  const left = shingles(a);
  const right = shingles(b);
  const both = [...left].filter((shingle) => right.has(shingle)).length;
  return both / (left.size + right.size - both);
}

const review = `Kid A opens with four notes on an electric piano and never looks back. Where OK Computer looked at the
  motorway, this one has left the car: “Everything in Its Right Place” takes the singer’s voice apart, “Idioteque” has a
  drum machine where the band used to be, and only “How to Disappear Completely” remembers the guitars. Radiohead have
  made a record that sounds like nobody’s idea of a career. It’s cold, it’s lovely, and it will be played in ten years.`;
const otherReview = `Nobody expected the follow-up to OK Computer to hide its guitars. Yet on Kid A, Radiohead bury them under
  Ondes Martenot, brass and drum machines. “The National Anthem” is the loudest thing here, “Everything in Its Right
  Place” the warmest, and by “Idioteque” you no longer ask where the songs went. Some will call it cold; I have played it
  every night for a month and hear something close to tenderness. A brave record, if not always a friendly one.`;

describe('minHash', () => {
  it('is the same whatever the white space, case, punctuation and normal form', () => {
    const variants = [
      review.toUpperCase(),
      review.replace(/\s+/g, '\n\n  '),
      review.replace(/[“”’:,.]/g, (mark) => ({ '“': '"', '”': '"', '’': "'" })[mark] ?? ' – '),
      review.replace(/e/g, 'e\u0301'),
      review.replace(/never/g, 'ne\u00advér').normalize('NFD'),
      `\n${review} …`,
    ];
    for (const variant of variants) expect(resemblance(signed(variant), signed(review))).toBe(1);
    const greek = 'ο ΔΡΟΜΟΣ και ο ήχος της πόλης '.repeat(4);
    expect(signed(greek.toLowerCase())).toEqual(signed(greek.toUpperCase()));
  });

  it('is null for what is too short to tell', () => {
    const words = wordsOf(20, createRng(1));
    for (const text of ['', ' ', '!'.repeat(100), 'x'.repeat(1000), words.slice(1).join(' ')]) {
      expect(minHash(text)).toBeNull();
    }
    expect(minHash(words.join(' '))).toHaveLength(64);
    expect(minHash('la '.repeat(20))).toHaveLength(64);
  });

  it('reads scripts that are written without spaces by characters', () => {
    const text = 'バンドは誰もまだ聴いたことのない曲で夜を始め、会場の半分が一緒に歌っていた。';
    expect(resemblance(signed(text), signed(text.replace('、', ' ')))).toBe(1);
    expect(resemblance(signed(text), signed(`昨日、${text}`))).toBeGreaterThan(SAME_FROM);
  });

  it('takes any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(minHash(text)).toEqual(minHash(text));
      }),
    );
  });
});

describe('resemblance', () => {
  it.each([30, 64, 200, 500])('estimates Jaccard within the binomial bound for %i words', (length) => {
    const rng = createRng(length);
    const pairs = 600;
    let bias = 0;
    let squares = 0;
    let bound = 0;
    for (let i = 0; i < pairs; i++) {
      const a = wordsOf(length, rng);
      const kept = Math.floor(rng() * length);
      const b = [...wordsOf(5, rng), ...a.slice(0, kept), ...wordsOf(length - kept, rng)];
      const exact = jaccard(a, b);
      const error = resemblance(signed(a.join(' ')), signed(b.join(' '))) - exact;
      bias += error / pairs;
      squares += error ** 2 / pairs;
      bound += (exact * (1 - exact)) / 64 / pairs;
    }
    expect(Math.abs(bias)).toBeLessThan(3 * Math.sqrt(bound / pairs));
    // Full bins are drawn without replacement, which is better than binomial; a copied one repeats another's error.
    expect(Math.sqrt(squares)).toBeLessThan(1.1 * Math.sqrt(bound));
  });

  it('finds a page with another intro and footer, by bands and by resemblance', () => {
    const rng = createRng(1);
    let found = 0;
    for (let i = 0; i < 400; i++) {
      const body = wordsOf(400, rng);
      const page = () => signed([...wordsOf(50, rng), ...body, ...wordsOf(50, rng)].join(' '));
      const [a, b] = [page(), page()];
      if (sharesBand(a, b) && resemblance(a, b) >= SAME_FROM) found++;
    }
    // 396 of 596 shingles: one of the bands agrees with probability 0.97.
    expect(found / 400).toBeGreaterThan(0.94);
  });

  it('does not take two reviews of an album for one', () => {
    expect(resemblance(signed(review), signed(otherReview))).toBeLessThan(0.1);
    expect(sharesBand(signed(review), signed(otherReview))).toBe(false);
  });
});

describe('bandKeys', () => {
  it('gives 16 signed 32-bit integers, no two alike for equal bands', () => {
    const keys = bandKeys(new Uint32Array(64).fill(7));
    expect(keys).toBeInstanceOf(Int32Array);
    expect(new Set(keys).size).toBe(16);
    expect(keys.some((key) => key < 0)).toBe(true);
  });

  it('agrees in a band where its four bins agree', () => {
    const a = signed(review);
    const b = a.map((value, bin) => (bin === 0 || bin === 63 ? value ^ 1 : value));
    expect(bandKeys(a).map((key, band) => (key === bandKeys(b)[band] ? 1 : 0))).toEqual(
      Int32Array.from({ length: 16 }, (_, band) => (band === 0 || band === 15 ? 0 : 1)),
    );
  });

  it('puts few unlike texts together', () => {
    const rng = createRng(9);
    const seen = new Set<number>();
    for (let i = 0; i < 2000; i++)
      for (const key of bandKeys(signed(wordsOf(60, rng).join(' ')))) seen.add(key);
    expect(seen.size).toBeGreaterThan(32_000 - 5);
  });
});
