import type { AnalysedText } from './analysed-text';
import { findCandidates, type NameCandidate } from './name-candidates';
import { type Company, companySigns } from './name-company';
import { type Add, textSigns } from './name-features';
import type { NameMatch } from './name-matcher';
import { countUses, type NameUses } from './name-uses';
import { FIRST_ROUND, type SignWeights } from './sign-weights';
import { sumTokens } from './token-sums';

const MOST_ROUNDS = 4;
/** From here on what is accepted stays so: two names that speak for and against each other would go on for ever. */
const FIRST_LASTING_ROUND = 2;
/** What a title of theirs on the page is worth. Set by hand: the passages the weights were learned on name no tracks. */
const TRACK_MARGIN = 1.5;

/** The candidates of a text and what is known of them together; which are accepted is up to {@link judgeNames}. */
export class NamesInText {
  readonly candidates: NameCandidate[];
  private readonly candidateAt: Int32Array;
  private readonly uses: ReadonlyMap<string, NameUses>;

  constructor(
    readonly document: AnalysedText,
    matches: readonly NameMatch[],
    /** Artists a track title of whose stands somewhere in the text. */
    readonly tracksInDocument: ReadonlySet<string> = new Set(),
  ) {
    this.candidates = findCandidates(document, matches);
    this.candidateAt = new Int32Array(document.tokens.length);
    this.candidates.forEach(({ match }, index) => {
      this.candidateAt.fill(index + 1, match.from, match.to);
    });
    this.uses = countUses(document, matches, this.candidates);
  }

  /** What the accepted ones are to the others. */
  companyOf(isAccepted: readonly boolean[]): Company {
    const { document, candidates, candidateAt, uses } = this;
    const accepted = new Map<string, number>();
    candidates.forEach(({ reading: { artistId } }, index) => {
      if (isAccepted[index]) accepted.set(artistId, (accepted.get(artistId) ?? 0) + 1);
    });
    return {
      document,
      candidates,
      candidateAt,
      uses,
      isAccepted,
      accepted,
    };
  }
}

/**
 * Which candidates mean their artists, by a logistic model over signs. Judged in rounds, each on what the round before
 * accepted, until nothing changes: an accepted name vouches for those in its list, its sentence and its text.
 */
export function judgeNames(names: NamesInText, weights: SignWeights): boolean[] {
  const { document, candidates } = names;
  let accepted = candidates.map(({ isSure }) => isSure);
  let sum = 0;
  const add: Add = (sign, second, third, fourth) => {
    sum += weights.of(sign, second, third, fourth);
  };
  const ofFirstRound = weights.below(FIRST_ROUND);
  const addInFirstRound: Add = (sign, second, third, fourth) => {
    sum += ofFirstRound.of(sign, second, third, fourth);
  };
  if (accepted.every(Boolean)) return accepted;
  const sums = sumTokens(document);
  const ofText = candidates.map((candidate) => {
    if (candidate.isSure) return 0;
    sum = 0;
    textSigns(document, sums, candidate, add);
    return sum + (names.tracksInDocument.has(candidate.reading.artistId) ? TRACK_MARGIN : 0);
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const company = names.companyOf(accepted);
    const next = candidates.map((candidate, index) => {
      if (candidate.isSure || (round >= FIRST_LASTING_ROUND && accepted[index])) return true;
      sum = ofText[index]!;
      companySigns(company, index, add, round === 0 ? addInFirstRound : add);
      return sum > 0;
    });
    const isSettled = next.every((is, index) => is === accepted[index]);
    accepted = next;
    if (isSettled) break;
  }
  return accepted;
}
