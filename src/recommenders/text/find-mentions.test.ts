import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, sentenceText } from './analysed-text';
import { findMentions } from './find-mentions';
import { type ArtistNames, createNameMatcher } from './name-matcher';
import { tokenise } from './tokenise';

const names: ArtistNames[] = [
  'Beyoncé',
  'Radiohead',
  'Florence + the Machine',
  'The Cure',
  'The Who',
  'The Beatles',
  'Guns N’ Roses',
  'Ke$ha',
  'P!nk',
  'Pink',
  'Pink Floyd',
  'R.E.M.',
  'AC/DC',
  'Air',
  'Yes',
  'Boston',
  'Drake',
  'KISS',
  '宇多田ヒカル',
  '!!!',
  'And One',
].map((name) => ({ artistId: name, name }));
names.push({ artistId: 'Prince', name: 'Prince', aliases: ['The Artist Formerly Known as Prince'] });
const matcher = createNameMatcher(names);

function found(text: string, title = ''): string[] {
  return findMentions(analyseText({ title, text }), matcher).map(({ artistId }) => artistId);
}

describe('findMentions', () => {
  it.each([
    ['beyonce is written without its accent: Beyonce’s tour', ['Beyoncé']],
    [
      'We saw Florence and the Machine, and Florence & The Machine.',
      ['Florence + the Machine', 'Florence + the Machine'],
    ],
    ['They love Pink Floyd; the Beatles too.', ['Pink Floyd', 'The Beatles']],
    ["Songs by Guns N' Roses, REM and AC-DC", ['Guns N’ Roses', 'R.E.M.', 'AC/DC']],
    ['A duet of Kesha and P!nk', ['Ke$ha', 'P!nk']],
    ['最近は宇多田ヒカルの曲を聴く', ['宇多田ヒカル']],
    ['The Artist Formerly Known as Prince', ['Prince']],
  ])('reads %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Yes, I think the air in Boston is cold. A kiss.',
    'Nobody found the cure, nor the one who had it, and one more.',
    'Nick Drake read the Boston Globe.',
    'Air is what we breathe.',
    'It is a disgrace!!! Really.',
  ])('is not fooled by %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['French bands such as Air and Radiohead', ['Air', 'Radiohead']],
    ['He joined the band Yes before Pink Floyd.', ['Yes', 'Pink Floyd']],
    ['They opened for KISS.', ['KISS']],
    ['She mixes Radiohead, Boston and Yes.', ['Radiohead', 'Boston', 'Yes']],
    ['They toured with the Who and the Cure.', ['The Who', 'The Cure']],
    ['A remix by !!! of a song of Radiohead', ['!!!', 'Radiohead']],
  ])('takes the evidence in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('counts a name in the title, with an offset before the text', () => {
    const document = analyseText({ title: 'Radiohead return', text: 'A quiet record.' });
    const [mention] = findMentions(document, matcher);
    expect(document.tokens.starts[mention!.from]! - document.textStart).toBeLessThan(0);
  });

  it('finds tracks only near their artist', () => {
    const withTracks = createNameMatcher([
      { artistId: 'radiohead', name: 'Radiohead', tracks: [{ trackId: 'creep', title: 'Creep' }] },
    ]);
    const tracks = (text: string) =>
      findMentions(analyseText({ title: '', text }), withTracks).flatMap(({ trackId }) => trackId ?? []);
    expect(tracks('Radiohead opened with "Creep" again.')).toEqual(['creep']);
    expect(tracks('Some call the film "Creep" dull.')).toEqual([]);
    expect(tracks('Radiohead are no creep show.')).toEqual([]);
  });

  it('believes a common word that is capitalised where no capital is due, with one more sign', () => {
    const moth = createNameMatcher([
      { artistId: 'Moth', name: 'Moth', tracks: [{ trackId: 't', title: 'Letter to the Night Shift' }] },
      { artistId: 'Radiohead', name: 'Radiohead' },
    ]);
    const count = (text: string) => findMentions(analyseText({ title: '', text }), moth).length;
    expect(count('Fans who find Radiohead too loud may be happier with Moth, who whisper.')).toBe(2);
    expect(count('I go back to Moth often, and to “Letter to the Night Shift” above all.')).toBe(2);
    expect(count('The word is Moth. A moth is no butterfly. Moth eggs are small.')).toBe(0);
    expect(count('Radiohead played a song called "Moth" last.')).toBe(1);
  });

  it('keeps the sentence around abbreviations and initials', () => {
    const text = 'It rained. Mr. Smith and J. Cole met Radiohead in the U.S. in May. They left.';
    const document = analyseText({ title: '', text });
    const [mention] = findMentions(document, matcher);
    expect(sentenceText(document, mention!.sentence)).toBe(
      'Mr. Smith and J. Cole met Radiohead in the U.S. in May.',
    );
  });
});

describe('createNameMatcher', () => {
  it('finds what a search of every name at every word finds, longest first', () => {
    const word = fc.constantFrom('la', 'li', 'lo', 'lu');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 8 }),
        fc.array(word, { maxLength: 40 }),
        (phrases, words) => {
          const artists = phrases.map((name) => ({ artistId: name, name }));
          const matches = createNameMatcher(artists).find(tokenise(words.join(' '))).artists;
          const expected: string[] = [];
          for (let from = 0; from < words.length; ) {
            const here = phrases.filter((name) => `${words.slice(from).join(' ')} `.startsWith(`${name} `));
            const longest = here.sort((a, b) => b.length - a.length)[0];
            if (longest) expected.push(`${from}:${longest}`);
            from += longest ? longest.split(' ').length : 1;
          }
          expect(matches.map(({ from, readings }) => `${from}:${readings[0]!.artistId}`)).toEqual(expected);
        },
      ),
    );
  });

  it('keeps every offset inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { length, starts, ends } = tokenise(text);
        const edges = Array.from({ length }, (_, token) => [starts[token]!, ends[token]! - 1]).flat();
        expect(edges).toEqual([...edges].sort((x, y) => x - y));
        expect(edges.at(-1) ?? -1).toBeLessThan(text.length);
        findMentions(analyseText({ title: '', text }), matcher);
      }),
      { numRuns: 60 },
    );
  });
});
