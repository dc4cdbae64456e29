import { proportions } from '@/domain/blend-variant';
import type { BlendState, BlendVariant, OffPolicy, ServedBlend, Trial } from '@/domain/contracts/quality';
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

/** The blend lists are made by: "Learned weights, text × 0.8". */
export function servedInWords(blend: ServedBlend): string {
  const parts = [variantInWords(blend)];
  for (const signal of signals)
    if (blend.signals[signal] !== 1)
      parts.push(`${signalInSentence[signal]} × ${decimal(blend.signals[signal], 2)}`);
  if (blend.boldness !== 1) parts.push(`exploration ${percent(blend.boldness)}`);
  return parts.join(', ');
}

/** What was known of a blend when it was adopted. */
export function adoptionEvidenceInWords(evidence: BlendState['history'][number]['evidence']): string | null {
  if (!evidence) return null;
  if (evidence.kind === 'trial') {
    const { wins, winner, pValue } = evidence;
    const [won, lost] = winner === 'a' ? [wins.a, wins.b] : [wins.b, wins.a];
    return `It had won ${won} of the ${won + lost} lists of a trial with a winner (p = ${decimal(pValue, 3)}).`;
  }
  if (!evidence.estimate) return 'No answer said anything of it then.';
  const { estimate } = evidence;
  return `${estimateInWords(estimate)} That rested on as much as ${amount(estimate.effectiveAnswers)} answers to ${amount(estimate.effectiveLists)} lists.`;
}

/** What came of the last night's training. */
export function trainingInWords({ isRefused, estimate }: NonNullable<BlendState['training']>): string {
  if (!estimate || estimate.verdict === 'too-little')
    return 'What was learned serves. There were too few answers to compare it with what was known before.';
  if (estimate.verdict === 'too-far')
    return 'What was learned serves. It lies too far from all that was tried to be compared with what was known before.';
  const { mean, low, high } = estimate.difference;
  const range = `${points(mean)} (${points(low)} to ${points(high)})`;
  return isRefused
    ? `What was learned does not serve: lists made by it would clearly have pleased less, ${range}. What was known before stays, and it is learned anew next night.`
    : `What was learned serves. Compared with what was known before, on lists that were heard: ${range}.`;
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
