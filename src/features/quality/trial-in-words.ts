import { countOf } from '@words/amounts';
import type { Trial } from '@/domain/contracts/quality';
import { percent } from './numbers-in-words';

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
    part < 0.001 ? 'p\u00a0<\u00a00.001' : `p\u00a0=\u00a0${part.toFixed(part < 0.01 ? 3 : 2)}`;
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
