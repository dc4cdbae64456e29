import type { Learned } from '@/domain/contracts/discover';
import { sharePercents } from './shares-in-words';

type LearnedSignal = Learned['signals'][number];

/** Of whom it is said that they picked a track. */
const PICKERS = {
  collaborative: 'that other listeners led to',
  text: 'that the web’s words led to',
  audio: 'that their sound led to',
};
const NAMES = { collaborative: 'what others play', text: 'what is written', audio: 'how it sounds' };

/** A change of less than this is no lesson, percent. */
const LEAST_CHANGE = 2;

/**
 * What the list before taught, in one sentence: of the signal whose part of the blend changed most, how its tracks went
 * and what it counts now. Null where nothing changed to speak of.
 */
export function learnedInWords({ signals }: Learned): string | null {
  const before = sharesOf(signals, 'before');
  const now = sharesOf(signals, 'now');
  const told = signals
    .filter(({ heard }) => heard > 0)
    .toSorted(
      (a, b) => Math.abs(now[b.signal] - before[b.signal]) - Math.abs(now[a.signal] - before[a.signal]),
    )[0];
  if (!told || Math.abs(now[told.signal] - before[told.signal]) < LEAST_CHANGE) return null;
  const { signal, heard, liked, skipped } = told;
  const rises = now[signal] > before[signal];
  const what = `${heard === 1 ? 'the one track' : `${heard} tracks`} ${PICKERS[signal]}`;
  const count = rises ? liked : skipped;
  const part = heard === 1 ? what : `${count} of ${what}`;
  const change = `${NAMES[signal]} counts ${now[signal]} % for you now, ${before[signal]} % before`;
  if (count === 0) return `From how you heard ${what}: ${change}.`;
  return `You ${rises ? 'liked or finished' : 'skipped'} ${part}: ${change}.`;
}

function sharesOf(signals: readonly LearnedSignal[], when: 'before' | 'now') {
  const of = (name: LearnedSignal['signal']) => signals.find(({ signal }) => signal === name)?.[when] ?? 0;
  return sharePercents({ collaborative: of('collaborative'), text: of('text'), audio: of('audio') });
}
