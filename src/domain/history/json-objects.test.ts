import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonObjects } from './json-objects';

/** In chunks that are cut anywhere. */
function takeApart(text: string, cuts: readonly number[]): (string | null)[] {
  const objects = new JsonObjects();
  const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const chunks = [0, ...at].map((from, k) => text.slice(from, at[k] ?? text.length));
  return [...chunks.flatMap((chunk) => objects.push(chunk)), ...objects.end()];
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });

describe('the objects of a JSON array', () => {
  it('come out as they went in, however the text is cut and indented', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(object), cuts, fc.nat({ max: 4 }), (written, at, indent) => {
        const found = takeApart(JSON.stringify(written, null, indent), at);
        expect(found.map((text) => JSON.parse(text!))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
    );
  });

  it('do not depend on how any text is cut', () => {
    const letters = fc
      .array(fc.constantFrom('{', '}', '"', '\\', '\n', 'a', ',', '['))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, cuts, (text, at) => {
        expect(takeApart(text, at)).toEqual(takeApart(text, []));
      }),
    );
  });

  it('come out after a damaged one too', () => {
    expect(takeApart('[{"a": oops},\n{"b": "}{"},\n{"c": "lost},\n{"d": 1}}]', [])).toEqual([
      '{"a": oops}',
      '{"b": "}{"}',
      '{"c": "lost},\n{"d": 1}}',
    ]);
    expect(takeApart('[{"a": 1}, {"b": ', [])).toEqual(['{"a": 1}', '{"b": ']);
  });

  it('fill no memory where one has no end, and go on after it', () => {
    const objects = new JsonObjects();
    const found = [
      ...objects.push('{'),
      ...Array.from({ length: 7 }, () => objects.push('x'.repeat(10_000))).flat(),
    ];
    expect(found).toEqual([null]);
    expect(objects.push('}{"a":1}')).toEqual(['{"a":1}']);
  });
});
