import type { AnalysedText } from './analysed-text';
import { type NameCandidate, findCandidates } from './name-candidates';
import { type Company, companySigns, type NameUses } from './name-company';
import { textSigns, within, gapAfter, isNameCapital } from './name-features';
import type { NameMatch } from './name-matcher';

/** Weights of a logistic model by sign: what each adds to the log odds that a name means its artist. */
export type NameWeights = ReadonlyMap<string, number>;

/** Reads weights from lines of "weight sign". */
export function readWeights(lines: string): NameWeights {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const blank = line.indexOf(' ');
        return [line.slice(blank + 1), Number(line.slice(0, blank))] as const;
      }),
  );
}

const MOST_ROUNDS = 4;

/** The candidates of a text and what is known of them together; which are accepted is up to {@link judgeNames}. */
export class NamesInText {
  readonly candidates: NameCandidate[];
  private readonly uses = new Map<string, NameUses>();

  constructor(
    readonly document: AnalysedText,
    matches: readonly NameMatch[],
    private readonly tracksInDocument: ReadonlySet<string> = new Set(),
  ) {
    this.candidates = findCandidates(document, matches);
    const judged = new Set(this.candidates.map(({ reading }) => reading.artistId));
    for (const { from, to, readings } of matches) {
      for (const { artistId } of readings) {
        if (!judged.has(artistId)) continue;
        const use = this.uses.get(artistId) ?? { small: 0, capital: 0, partOfLonger: 0 };
        this.uses.set(artistId, use);
        const isArticle = to - from > 1 && document.tokens.wordAt(from) === 'the';
        const start = document.tokens.starts[isArticle ? from + 1 : from]!;
        if (/^\p{Ll}/u.test(document.text.slice(start, start + 2))) use.small++;
        else use.capital++;
        if (within(document, from, from - 1) && / $/.test(gapAfter(document, from - 1)) && gapAfter(document, from - 1).length === 1 && isNameCapital(document, from - 1)) use.partOfLonger++;
      }
    }
  }

  /** What the accepted ones are to the others. */
  companyOf(accepted: readonly boolean[], prefix: string): Company {
    const { document, candidates, uses, tracksInDocument } = this;
    const artistOf: (string | undefined)[] = new Array(document.tokens.length);
    const isCandidate = new Uint8Array(document.tokens.length);
    const counts = new Map<string, number>();
    candidates.forEach(({ match, reading }, index) => {
      if (accepted[index]) {
        artistOf.fill(reading.artistId, match.from, match.to);
        counts.set(reading.artistId, (counts.get(reading.artistId) ?? 0) + 1);
      } else isCandidate.fill(1, match.from, match.to);
    });
    return { prefix, document, artistOf, isCandidate, accepted: counts, uses, tracksInDocument };
  }
}

/**
 * Which candidates mean their artists, by a logistic model over signs. Judged in rounds, each on what the round before
 * accepted, until nothing changes: an accepted name vouches for those in its list, its sentence and its text.
 */
export function judgeNames(names: NamesInText, weights: NameWeights): boolean[] {
  const { document, candidates } = names;
  let accepted = candidates.map(({ isSure }) => isSure);
  let sum = 0;
  const add = (sign: string) => {
    sum += weights.get(sign) ?? 0;
  };
  const ofText = candidates.map((candidate) => {
    if (candidate.isSure) return 0;
    sum = 0;
    textSigns(document, candidate, add);
    return sum;
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const company = names.companyOf(accepted, round === 0 ? '1 ' : '');
    const next = candidates.map((candidate, index) => {
      if (candidate.isSure) return true;
      sum = ofText[index]!;
      companySigns(company, candidate, accepted[index]!, add);
      return sum > Number(process.env.T ?? 0);
    });
    const isSettled = next.every((is, index) => is === accepted[index]);
    accepted = next;
    if (isSettled) break;
  }
  return accepted;
}
