import type { OffPolicy } from '@/domain/contracts/quality';
import { amount, percent, points } from './numbers-in-words';

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
