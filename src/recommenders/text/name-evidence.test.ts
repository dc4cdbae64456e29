import { countHits, readPassageNames, readPassages } from '@tests/fixtures/ambiguous-names/read-passages';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analysed-text';
import { findMentions } from './find-mentions';
import { createNameMatcher } from './name-matcher';
import { tokenise } from './tokenise';

const matcher = createNameMatcher(readPassageNames());

function found(text: string): { from: number; to: number }[] {
  const document = analyseText({ title: '', text });
  const { starts, ends } = document.tokens;
  return findMentions(document, matcher).map(({ from, to }) => ({ from: starts[from]!, to: ends[to - 1]! }));
}

function everyMatch(text: string): { from: number; to: number }[] {
  const tokens = tokenise(text);
  return matcher
    .find(tokens)
    .artists.map(({ from, to }) => ({ from: tokens.starts[from]!, to: tokens.ends[to - 1]! }));
}

function f1(find: (text: string) => { from: number; to: number }[]): number {
  const total = { hits: 0, found: 0, meant: 0 };
  for (const passage of readPassages()) {
    const counts = countHits(passage, find(passage.text));
    total.hits += counts.hits;
    total.found += counts.found;
    total.meant += counts.meant;
  }
  return (2 * total.hits) / (total.found + total.meant);
}

describe('the judging of ambiguous names', () => {
  it('finds who is meant in the hand-made passages, where a matcher that does not judge is mostly wrong', () => {
    const judged = f1(found);
    expect(judged).toBeGreaterThanOrEqual(0.9);
    const withCapital = (text: string) => everyMatch(text).filter(({ from }) => /\p{Lu}/u.test(text[from]!));
    expect(judged - f1(everyMatch)).toBeGreaterThan(0.25);
    expect(judged - f1(withCapital)).toBeGreaterThan(0.2);
  });

  it.each([
    ['Air', 'French duos such as Air and Daft Punk', 'The air in the hall was cold.'],
    ['Yes', 'The keyboard player left Yes for a solo career.', 'Yes, it rained all night.'],
    ['Train', 'The support act was Train, who played for an hour.', 'The train to Leeds was late again.'],
    ['Live', 'They toured with Live and Radiohead in 1995.', 'The album Live in Paris was recorded in May.'],
    ['Bush', 'Gavin Rossdale of Bush sang two songs.', 'President Bush signed the bill on Monday.'],
    ['Garbage', 'Shirley Manson sings with Garbage.', 'Garbage is collected on Mondays.'],
    ['Muse', 'The drummer of Muse is building a studio.', 'Her muse had left her.'],
    ['Kiss', 'They opened for Kiss on the second night.', 'A kiss is just a kiss.'],
  ])('knows %s from the word', (name, meant, notMeant) => {
    expect(found(meant).map(({ from, to }) => meant.slice(from, to))).toContain(name);
    expect(found(notMeant).map(({ from, to }) => notMeant.slice(from, to).toLowerCase())).not.toContain(
      name.toLowerCase(),
    );
  });

  it('does not take every "the" for The The', () => {
    expect(everyMatch('the cat and the dog')).toEqual([]);
    expect(everyMatch('Matt Johnson is The The.')).toHaveLength(1);
  });
});
