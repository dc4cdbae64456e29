import { type Passage, placeKey } from '@tests/fixtures/ambiguous-names/read-passages';
import { analyseText } from '@/recommenders/text/analysed-text';
import type { NameCandidate } from '@/recommenders/text/name-candidates';
import { companySigns } from '@/recommenders/text/name-company';
import { NamesInText } from '@/recommenders/text/name-evidence';
import { textSigns } from '@/recommenders/text/name-features';
import type { NameMatcher } from '@/recommenders/text/name-matcher';
import { FIRST_ROUND } from '@/recommenders/text/sign-weights';
import { sumTokens } from '@/recommenders/text/token-sums';

/** A passage with its candidates, which of them mean their artist, and how many meant names are no candidates. */
export interface LabelledPassage {
  names: NamesInText;
  labels: boolean[];
  missed: number;
}

export function labelPassage(passage: Passage, matcher: NameMatcher): LabelledPassage {
  const document = analyseText({ title: '', text: passage.text });
  const names = new NamesInText(document, matcher.find(document.tokens).artists);
  const meant = new Set(passage.meant.map((place) => placeKey(passage.text, place)));
  const labels = names.candidates.map((candidate) => meant.has(keyOf(names, candidate)));
  return { names, labels, missed: meant.size - labels.filter(Boolean).length };
}

function keyOf({ document: { text, tokens } }: NamesInText, { match }: NameCandidate): string {
  return placeKey(text, { from: tokens.starts[match.from]!, to: tokens.ends[match.to - 1]! });
}

/** The signs of each candidate, words parted by blanks, when `accepted` are names; empty for a sure one. */
export function signsOf(
  { names }: LabelledPassage,
  accepted: readonly boolean[],
  isFirstRound: boolean,
): string[][] {
  const company = names.companyOf(accepted);
  const sums = sumTokens(names.document);
  return names.candidates.map((candidate, index) => {
    if (candidate.isSure) return [];
    const signs = new Set<string>();
    const add = (...words: (string | undefined)[]) =>
      signs.add(words.filter((word) => word !== undefined).join(' '));
    textSigns(names.document, sums, candidate, add);
    companySigns(company, index, add, isFirstRound ? (...words) => add(FIRST_ROUND, ...words) : add);
    return [...signs];
  });
}
