import { matchScore } from './match-score';

/** What begins a word counts more than what is merely like it, and so on: each class comes before the next, whatever is played. */
const classes = { exact: 3, beginning: 2, words: 1, alike: 0 } as const;

/**
 * How good an answer a name is to what was typed: the very name, then one that begins so, then one whose words begin
 * so, then one that is like it. Within each, what fits better and what the listener plays more.
 * @param typed normalised (searchKey)
 * @param name normalised, what it is called
 * @param context normalised, the name and what may be typed beside it: of a track, its artist and album
 * @returns 0 where it is no answer
 */
export function rankName(typed: string, name: string, context: string, plays: number): number {
  const named = matchScore(typed, name);
  const fits = name === context ? named : Math.max(named, 0.9 * matchScore(typed, context));
  if (fits === 0) return 0;
  const heard = Math.min(1, Math.log2(1 + plays) / 10);
  return 0.01 + classes[classOf(typed, name, context)] + 0.5 * fits + 0.45 * heard;
}

function classOf(typed: string, name: string, context: string): keyof typeof classes {
  if (typed === name) return 'exact';
  if (name.startsWith(typed)) return 'beginning';
  const words = context.split(' ');
  return typed.split(' ').every((word) => words.some((own) => own.startsWith(word))) ? 'words' : 'alike';
}
