import { transitionWords } from '@words/evidence';

/** What a track must tell for its neighbours to be compared with it. */
export interface TransitionEnd {
  tempoBpm: number | null;
  camelot: string | null;
}

export type Smoothness = 'smooth' | 'fair' | 'rough' | 'unknown';

/** How one track passes into the next, as a colour and as words. */
export interface Transition {
  smoothness: Smoothness;
  /** "8A to 9A, +2 BPM" */
  words: string;
}

/** Beats within this ratio can be matched without the ear minding (a DJ's pitch fader ends at 8 %). */
const CLOSE_TEMPO = 0.04;
const FAR_TEMPO = 0.1;
/** Beyond twice the pitch fader nobody hears the same pulse; no key makes up for that. */
const BROKEN_TEMPO = 0.16;

/**
 * Says how smooth the way from one track to the next is. Keys that are neighbours on the Camelot wheel blend
 * (Davis, harmonic mixing), and a beat holds at the same, half or double tempo. Where the
 * beat breaks the transition is rough, whatever the keys.
 */
export function describeTransition(from: TransitionEnd, to: TransitionEnd): Transition {
  const keySteps = camelotSteps(from.camelot, to.camelot);
  const tempoGap = relativeTempoGap(from.tempoBpm, to.tempoBpm);
  const words = [keyWords(from, to), tempoWords(from.tempoBpm, to.tempoBpm)].filter((part) => part !== null);
  if (keySteps === null && tempoGap === null)
    return { smoothness: 'unknown', words: transitionWords.notCompared };
  if (tempoGap !== null && tempoGap > BROKEN_TEMPO) return { smoothness: 'rough', words: words.join(', ') };
  const keyStrain = keySteps === null ? 1 : Math.max(0, keySteps - 1);
  const tempoStrain = tempoGap === null ? 1 : tempoGap <= CLOSE_TEMPO ? 0 : tempoGap <= FAR_TEMPO ? 1 : 2;
  const strain = Math.min(2, keyStrain) + tempoStrain;
  return { smoothness: strain === 0 ? 'smooth' : strain <= 2 ? 'fair' : 'rough', words: words.join(', ') };
}

/** Steps between two Camelot codes: around the wheel, plus one for a change of mode; null where one is unknown. */
export function camelotSteps(a: string | null, b: string | null): number | null {
  const from = parseCamelot(a);
  const to = parseCamelot(b);
  if (!from || !to) return null;
  const around = Math.abs(from.number - to.number);
  return Math.min(around, 12 - around) + (from.letter === to.letter ? 0 : 1);
}

function parseCamelot(code: string | null): { number: number; letter: string } | null {
  const match = /^(\d{1,2})([AB])$/.exec(code ?? '');
  return match ? { number: Number(match[1]), letter: match[2]! } : null;
}

/** How far two tempi are apart, 0 and up, against the nearest of equal, half and double time. */
function relativeTempoGap(from: number | null, to: number | null): number | null {
  if (!from || !to) return null;
  return Math.min(...[1, 0.5, 2].map((factor) => Math.abs(to / (from * factor) - 1)));
}

function keyWords(from: TransitionEnd, to: TransitionEnd): string | null {
  if (!from.camelot || !to.camelot) return null;
  return from.camelot === to.camelot
    ? transitionWords.staysIn(to.camelot)
    : transitionWords.changesKey(from.camelot, to.camelot);
}

function tempoWords(from: number | null, to: number | null): string | null {
  if (!from || !to) return null;
  if (Math.abs(to / (from * 2) - 1) <= CLOSE_TEMPO) return transitionWords.doubleTime;
  if (Math.abs(to / (from / 2) - 1) <= CLOSE_TEMPO) return transitionWords.halfTime;
  if (Math.abs(to / (from * 2) - 1) <= FAR_TEMPO) return transitionWords.nearlyDoubleTime;
  if (Math.abs(to / (from / 2) - 1) <= FAR_TEMPO) return transitionWords.nearlyHalfTime;
  const difference = Math.round(to) - Math.round(from);
  if (difference === 0) return transitionWords.sameTempo;
  return difference > 0 ? transitionWords.faster(difference) : transitionWords.slower(-difference);
}
