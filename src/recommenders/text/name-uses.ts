import type { AnalysedText } from './analysed-text';
import { firstWordOf, type NameCandidate } from './name-candidates';
import { gapAfter, isNameCapital, within } from './name-features';
import type { NameMatch } from './name-matcher';

/** How often a text has the words of one artist's name: small, capitalised, and after another capitalised word. */
export interface NameUses {
  small: number;
  capital: number;
  partOfLonger: number;
}

/** How a text uses the words of its candidates, wherever they stand. */
export function countUses(
  document: AnalysedText,
  matches: readonly NameMatch[],
  candidates: readonly NameCandidate[],
): ReadonlyMap<string, NameUses> {
  const uses = new Map<string, NameUses>();
  for (const { reading } of candidates) uses.set(reading.artistId, { small: 0, capital: 0, partOfLonger: 0 });
  if (uses.size === 0) return uses;
  for (const match of matches) {
    for (const { artistId } of match.readings) {
      const use = uses.get(artistId);
      if (use) count(document, match, use);
    }
  }
  return uses;
}

function count(document: AnalysedText, match: NameMatch, use: NameUses): void {
  const start = document.tokens.starts[firstWordOf(document, match)]!;
  if (/^\p{Ll}/u.test(document.text.slice(start, start + 2))) use.small++;
  else use.capital++;
  const before = match.from - 1;
  if (!within(document, match.from, before) || gapAfter(document, before) !== ' ') return;
  if (isNameCapital(document, before)) use.partOfLonger++;
}
