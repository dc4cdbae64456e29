import { proportions } from '@/domain/blend-variant';
import type { BlendVariant, OffPolicy, Trial } from '@/domain/contracts/quality';
import { countOf } from './amounts';
import { amount, decimal, percent, points } from './measures';
import { signalInSentence } from './signals';

/** Lists on which one team must have done better before a verdict is given. */
const FEWEST_DECIDED = 8;

/** What a trial says so far, plainly when that is nothing. */
export function trialInWords({ lists, result, endedAt }: Trial): string {
  const { wins, ties, verdict, pValue, chanceOfA } = result;
  const decided = wins.a + wins.b;
  if (verdict === 'too-early') {
    if (lists === 0)
      return endedAt
        ? 'No list was drafted while it ran.'
        : 'No list has been drafted yet. The next that are built will be: on Mondays, and when a listener has one made anew.';
    const heard = `${countOf(decided, 'list')} of ${lists} ${decided === 1 ? 'has' : 'have'} a winner`;
    const tied = ties > 0 ? `, ${ties} ${ties === 1 ? 'brought' : 'brought'} both the same` : '';
    return `Too early: ${heard}${tied}. It takes ${FEWEST_DECIDED} before anything is said.`;
  }
  const chance = (part: number) =>
    part < 0.001
      ? `p\u00a0<\u00a0${decimal(0.001, 3)}`
      : `p\u00a0=\u00a0${decimal(part, part < 0.01 ? 3 : 2)}`;
  if (verdict === 'undecided') {
    const leader = wins.a === wins.b ? null : wins.a > wins.b ? 'A' : 'B';
    const sure = leader === 'B' ? 1 - chanceOfA : chanceOfA;
    return leader
      ? `No winner yet: ${leader} leads, and is the better one with a chance of ${percent(sure)}. Between equals so much would happen often (${chance(pValue)}).`
      : 'No winner yet: both have won as many lists.';
  }
  const name = verdict.toUpperCase();
  const [won, lost] = verdict === 'a' ? [wins.a, wins.b] : [wins.b, wins.a];
  return `${name} is better: it won ${won} of the ${won + lost} lists with a winner. Between equals that would hardly happen (${chance(pValue)}).`;
}

/** The order in which a blend's signals are named. */
const signals = ['collaborative', 'text', 'audio'] as const;

/** A blend in a trial as people say it: "Learned weights, text at 50 %, adventure 20 %". */
export function variantInWords(variant: BlendVariant): string {
  const parts = [variant.weights === 'learned' ? 'Learned weights' : 'Equal weights'];
  const shares = proportions(variant);
  for (const signal of signals) {
    if (shares[signal] === 1) continue;
    const name = signalInSentence[signal];
    parts.push(shares[signal] === 0 ? `no ${name}` : `${name} at ${percent(shares[signal])}`);
  }
  if (variant.sliders.adventure > 0) parts.push(`adventure ${percent(variant.sliders.adventure)}`);
  return parts.join(', ');
}

type Estimate = NonNullable<OffPolicy['estimate']>;

/** What an estimate says of a changed blend; no verdict where the answers do not reach. */
export function estimateInWords(estimate: Estimate): string {
  const { verdict, difference } = estimate;
  const range = `${points(difference.low)} to ${points(difference.high)}`;
  if (verdict === 'too-little')
    return 'Too early to say: it takes a hundred answers to ten lists that keep their draws.';
  if (verdict === 'too-far')
    return 'No verdict: too few lists were drawn anywhere near this blend. Move it closer, or run a trial.';
  if (verdict === 'better') return `It would have pleased more: ${points(difference.mean)} (${range}).`;
  if (verdict === 'worse') return `It would have pleased less: ${points(difference.mean)} (${range}).`;
  return `No difference that can be told: ${points(difference.mean)}, and anything from ${range} would fit.`;
}

/** What an estimate rests on. */
export function evidenceInWords({
  answers,
  lists,
  effectiveAnswers,
  effectiveLists,
  clipped,
  logged,
}: Estimate): string {
  const cut =
    clipped > 0 ? ` ${amount(clipped)} tracks would count more than ten times and were held to ten.` : '';
  return (
    `${amount(answers)} answers to ${amount(lists)} lists, of which ${percent(logged)} pleased (a like or dislike counts twice, a late skip less than half). ` +
    `Weighted, they say as much as ${amount(effectiveAnswers)} answers to ${amount(effectiveLists)} lists.${cut}`
  );
}
