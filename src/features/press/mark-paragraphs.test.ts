import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PressMention } from '@/domain/contracts/press';
import { endOfChunks, markParagraphs, type Paragraph } from './mark-paragraphs';

let count = 0;
const mention = (offset: number, spelling: string): PressMention => ({
  id: `mention ${count++}`,
  artist: { id: spelling, name: spelling },
  track: null,
  offset,
  spelling,
});
const wordsOf = ({ pieces }: Paragraph) => pieces.map((piece) => piece.text).join('');
const marked = (paragraphs: Paragraph[]) =>
  paragraphs.flatMap(({ pieces }) => pieces.filter((piece) => piece.mention).map((piece) => piece.text));

it('marks names where they stand, line by line', () => {
  const text = 'Low came back.\nNobody plays as slow as Low, not even Codeine.';
  const names = [
    mention(text.indexOf('Codeine'), 'Codeine'),
    mention(0, 'Low'),
    mention(text.indexOf('Low', 1), 'Low'),
  ];
  const paragraphs = markParagraphs(text, names);
  expect(paragraphs.map(wordsOf)).toEqual(text.split('\n'));
  expect(marked(paragraphs)).toEqual(['Low', 'Low', 'Codeine']);
});

it('leaves out what is in the title, beyond the text, empty, or not what the text says', () => {
  const text = 'Low came back.';
  const odd = [
    ...[mention(-3, 'Low'), mention(12, 'k. And'), mention(400, 'Low'), mention(0.5, 'Low')],
    ...[mention(4, ''), mention(4, 'Come'), mention(Number.NaN, 'Low')],
  ];
  const [only, ...others] = markParagraphs(text, odd);
  expect(others).toEqual([]);
  expect(only?.pieces).toEqual([{ offset: 0, text, mention: null }]);
});

it('keeps the first of names that overlap, and the longer where they begin together', () => {
  const text = 'Low Roar and Roar Guru';
  const names = [mention(0, 'Low'), mention(0, 'Low Roar'), mention(4, 'Roar'), mention(13, 'Roar Guru')];
  expect(marked(markParagraphs(text, names))).toEqual(['Low Roar', 'Roar Guru']);
});

it('marks both halves of a name that a line break parts, also where the name has a space there', () => {
  const text = 'They saw Red House\nPainters again';
  const paragraphs = markParagraphs(text, [mention(9, 'Red House Painters')]);
  expect(marked(paragraphs)).toEqual(['Red House', 'Painters']);
  expect(paragraphs.map(wordsOf)).toEqual(text.split('\n'));
});

it('takes blank lines for borders where there are any, and drops empty paragraphs', () => {
  expect(markParagraphs('a\nb\n \n\nc\n', []).map(wordsOf)).toEqual(['a\nb', 'c\n']);
  expect(markParagraphs('\n\n', [])).toEqual([]);
  expect(markParagraphs('', [])).toEqual([]);
});

it('parts a block that is too long behind a space, but never through a name or a character', () => {
  const long = `${'word '.repeat(798)}Red House Painters ${'word '.repeat(10)}`;
  const [first] = markParagraphs(long, [mention(3990, 'Red House Painters')]);
  expect(first?.length).toBe(3990);
  const clefs = '\u{1d11e}'.repeat(4_000);
  for (const paragraph of markParagraphs(`a${clefs}`, [])) expect(wordsOf(paragraph)).not.toMatch(/\p{Cs}/u);
});

it('loses no character and invents none, whatever the text and the mentions', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '\u{1d11e}', '\t'), maxLength: 9_000 });
  const lines = fc.array(line, { maxLength: 5 });
  const places = fc.array(fc.tuple(fc.integer({ min: -9, max: 20_000 }), fc.nat({ max: 40 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(lines, places, (parts, spots) => {
      const text = parts.join('\n');
      const names = spots.map(([offset, length]) => mention(offset, text.slice(offset, offset + length)));
      const paragraphs = markParagraphs(text, names);
      for (const paragraph of paragraphs) {
        expect(wordsOf(paragraph)).toBe(text.slice(paragraph.offset, paragraph.offset + paragraph.length));
        expect(paragraph.length).toBeLessThanOrEqual(4_000);
      }
      const shown = paragraphs.map(wordsOf).join('').replace(/\s/g, '');
      expect(shown).toBe(text.replace(/\s/g, ''));
      const offsets = paragraphs.flatMap(({ pieces }) => pieces.map((piece) => piece.offset));
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(new Set(offsets).size).toBe(offsets.length);
    }),
    { numRuns: 60 },
  );
});

it('shows long texts in portions, by paragraphs and by characters', () => {
  const short = markParagraphs('a line\n'.repeat(450), []);
  expect([1, 2, 3, 4].map((chunks) => endOfChunks(short, chunks))).toEqual([200, 400, 450, 450]);
  const long = markParagraphs('word '.repeat(100_000), []);
  const end = endOfChunks(long, 1);
  const characters = long.slice(0, end).reduce((sum, { length }) => sum + length, 0);
  expect(characters).toBeGreaterThanOrEqual(60_000);
  expect(characters).toBeLessThan(64_000);
  expect(endOfChunks(long, 100)).toBe(long.length);
  const crowd = 'Low and '.repeat(50);
  const crowds = `${crowd}\n`.repeat(150);
  const names = [...crowds.matchAll(/Low/g)].map(({ index }) => mention(index, 'Low'));
  expect(endOfChunks(markParagraphs(crowds, names), 1)).toBe(10);
});
