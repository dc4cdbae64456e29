import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineKeys, withoutLines } from './boilerplate';

const keysOf = (text: string) => lineKeys(text).map(({ key }) => key);
const linesOf = (text: string) => lineKeys(text).map(({ line }) => line);

/** FNV-1a by its definition, over what a line folds to. */
function oracle(folded: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < folded.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(folded.charCodeAt(i))) * 0x100000001b3n);
  }
  return BigInt.asIntN(64, hash);
}

describe('lineKeys', () => {
  it('gives the published values of FNV-1a, signed', () => {
    expect(keysOf('a\nfoobar')).toEqual(
      [0xaf63dc4c8601ec8cn, 0x85944171f73967e8n].map((key) => BigInt.asIntN(64, key)),
    );
  });

  it('multiplies as the definition does', () => {
    const folded = fc.string({ unit: fc.constantFrom(...'abcxyz!?-—中кア'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(folded, (line) => {
        expect(keysOf(line)).toEqual([oracle(line)]);
      }),
    );
  });

  it.each([
    ['numbers', '12 comments', '7 comments'],
    ['other digits', '12 تعليقات', '٧ تعليقات'],
    ['case', 'READ MORE', 'Read more'],
    ['white space', '  Read\t \u00a0more \r', 'Read more'],
    ['normal form', 'Beyonce\u0301', 'Beyoncé'],
    ['soft hyphens', 'News\u00adletter', 'Newsletter'],
  ])('is the same whatever the %s', (_, a, b) => {
    expect(keysOf(a)).toEqual(keysOf(b));
  });

  it.each([
    ['comments', 'comment'],
    ['a 1', 'a'],
    ['1 2', '12'],
    ['ab', 'a b'],
    ['!!!', '…'],
    ['日本', '本日'],
  ])('tells %j from %j', (a, b) => {
    expect(keysOf(a)).not.toEqual(keysOf(b));
  });

  it('counts lines from 0, all of them, and has no key for blank and long ones', () => {
    expect(lineKeys('')).toEqual([]);
    expect(linesOf('\nHome\n \u200b\n\nHome\r\n')).toEqual([1, 4]);
    expect(linesOf(`${'x'.repeat(301)}\n${'x'.repeat(300)}\n   ${'y '.repeat(150)}`)).toEqual([1, 2]);
  });

  it('gives signed 64-bit integers, no two of 20,000 alike', () => {
    const line = (i: number) => i.toString(2).replaceAll('0', 'é').replaceAll('1', 'ж');
    const keys = keysOf(Array.from({ length: 20_000 }, (_, i) => line(i)).join('\n'));
    expect(new Set(keys).size).toBe(20_000);
    expect(keys.every((key) => BigInt.asIntN(64, key) === key)).toBe(true);
    expect(keys.some((key) => key < 0n)).toBe(true);
  });
});

describe('withoutLines', () => {
  const without = (text: string, ...boilerplate: string[]) => {
    const keys = new Set(boilerplate.flatMap(keysOf));
    return withoutLines(text, (key) => keys.has(key));
  };

  it('drops what is boilerplate and keeps the order of the rest', () => {
    const page = 'Home\nKid A\nRead more\n  It opens quietly. \n12 comments\nIt ends so too.\nRead more';
    expect(without(page, 'home', 'READ MORE', '7 comments')).toBe(
      'Kid A\n  It opens quietly. \nIt ends so too.',
    );
  });

  it('folds blank lines and has none at its ends', () => {
    expect(without('\n\nHome\n\nA\n\nRead more\n\n\t\nB\nC\n\nHome\n', 'Home', 'Read more')).toBe(
      'A\n\nB\nC',
    );
    expect(without('A\nHome\nB', 'Home')).toBe('A\nB');
  });

  it('leaves nothing of a page that is all boilerplate, or blank', () => {
    expect(without('Home\n\nRead more\n \nHome', 'Home', 'Read more')).toBe('');
    expect(without('\n \n')).toBe('');
    expect(without('')).toBe('');
  });

  it('keeps long lines, even where everything is boilerplate', () => {
    const paragraph = 'It opens quietly. '.repeat(20).trim();
    expect(withoutLines(`Home\n${paragraph}\nHome`, () => true)).toBe(paragraph);
  });

  it('does to any text what it says, and no more the second time', () => {
    const texts = fc
      .array(fc.constantFrom('Home', 'home', '', ' ', '1', '22', 'A b', '!!!'))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, (text) => {
        const home = keysOf('Home')[0];
        const result = withoutLines(text, (key) => key === home);
        const naive = text.split('\n').filter((line) => line.trim() && line.toLowerCase() !== 'home');
        expect(result.split('\n').filter((line) => line !== '')).toEqual(naive);
        expect(result).not.toMatch(/\n{3}|^\n|\n$/);
        expect(withoutLines(result, (key) => key === home)).toBe(result);
      }),
    );
  });
});
