import type { Signal } from '@/domain/contracts/common';
import { countOf, percentage } from './amounts';

/** What a listener calls each signal. */
export const signalNames: Record<Signal, string> = {
  collaborative: 'Listeners',
  text: 'Text',
  audio: 'Sound',
};

/** What each signal goes by. */
export const signalMeanings: Record<Signal, string> = {
  collaborative: 'what people with your taste play',
  text: 'what the web writes',
  audio: 'how it sounds',
};

/** The signals within a sentence: "50 % by text", "by sound alone". */
export const signalInSentence: Record<Signal, string> = {
  collaborative: 'listeners',
  text: 'text',
  audio: 'sound',
};

export const signalLegend = {
  label: 'What the bars show',
};

export const shareWords = {
  part: (signal: Signal, percent: number) => `${signalNames[signal]} ${percentage(percent)}`,
};

/** How a choice came about, for who cannot see the bar; the parts with the strongest first, without any that is nothing. */
export function chosenBy(parts: readonly { signal: Signal; percent: number }[]): string {
  if (parts.length === 0) return 'No signal measured yet';
  if (parts.length === 1) return `Chosen by ${signalInSentence[parts[0]!.signal]} alone`;
  const said = parts.map(({ signal, percent }) => `${percentage(percent)} by ${signalInSentence[signal]}`);
  return `Chosen ${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

/** Of whom it is said that they picked a track. */
const ledTo: Record<Signal, string> = {
  collaborative: 'that other listeners led to',
  text: 'that the web’s words led to',
  audio: 'that their sound led to',
};

/** What it is of which a list takes more or less. */
const source: Record<Signal, string> = {
  collaborative: 'what others play',
  text: 'what is written',
  audio: 'how it sounds',
};

/** What a list taught of one signal. */
interface Lesson {
  signal: Signal;
  /** Whether it counts more since. */
  rises: boolean;
  heard: number;
  /** Of those heard: liked or finished where it rises, skipped where it does not. */
  telling: number;
  /** What it counts since and counted before, percent. */
  now: number;
  earlier: number;
}

/** "You skipped 5 of 7 tracks that the web’s words led to: what is written counts 21 % for you now, 33 % before." */
export function lessonInWords({ signal, rises, heard, telling, now, earlier }: Lesson): string {
  const what = `${heard === 1 ? 'the one track' : countOf(heard, 'track')} ${ledTo[signal]}`;
  const change = `${source[signal]} counts ${percentage(now)} for you now, ${percentage(earlier)} before`;
  if (telling === 0) return `From how you heard ${what}: ${change}.`;
  const part = heard === 1 ? what : `${telling} of ${what}`;
  return `You ${rises ? 'liked or finished' : 'skipped'} ${part}: ${change}.`;
}

export const weekBeforeWords = {
  likedOf: (liked: number, tracks: number) =>
    `You liked ${liked} of ${tracks} the week before; this list leans towards them.`,
};
