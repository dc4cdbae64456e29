import { lessonInWords } from '@words/signals';
import type { Learned } from '@/domain/contracts/discover';
import { sharePercents } from './shares-in-words';

type LearnedSignal = Learned['signals'][number];

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
  return lessonInWords({
    signal,
    rises,
    heard,
    telling: rises ? liked : skipped,
    now: now[signal],
    earlier: before[signal],
  });
}

function sharesOf(signals: readonly LearnedSignal[], when: 'before' | 'now') {
  const of = (name: LearnedSignal['signal']) => signals.find(({ signal }) => signal === name)?.[when] ?? 0;
  return sharePercents({ collaborative: of('collaborative'), text: of('text'), audio: of('audio') });
}
