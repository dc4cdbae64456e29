import type { SoundWord } from '@/domain/sound-words';
import type { SoundAttributes } from './describe-sound';

/** A track as its group is named by it. */
export interface GroupMember extends SoundAttributes {
  /** Genres, or words that describe its artist; a weight of 1 is a plain yes. */
  labels: readonly { label: string; weight: number }[];
}

/** What a group is called by: how it sounds beside the library, and what its music is called. */
export interface GroupName {
  words: SoundWord[];
  terms: string[];
}

/** A group's median beyond this part of the library's tracks has a word. */
const [LOW, HIGH] = [0.3, 0.7];
/** Most of a group are of one mode from here on. */
const CLEARLY_ONE_MODE = 0.7;
/** Tempo and mode are taken from tracks where they are this sure. */
const SURE = 0.25;
/** A label must be of at least so much of the group, and that many times as common in it as in the library. */
const [LEAST_SHARE, LEAST_LIFT] = [0.2, 1.25];
const MOST_TERMS = 2;

/** What of a sound has a word where it is extreme; null where it is not known. */
const ATTRIBUTES = {
  tempo: ({ tempoBpm, tempoConfidence }: GroupMember) => (tempoConfidence >= SURE ? tempoBpm : null),
  energy: ({ energy }: GroupMember) => energy,
  loudness: ({ loudnessLufs }: GroupMember) => loudnessLufs,
};

/** What is extreme and what is common in a library: all that a group of it is named by, besides itself. */
export interface LibrarySounds {
  /** Ascending. */
  values: Record<keyof typeof ATTRIBUTES, Float64Array>;
  labelShares: ReadonlyMap<string, number>;
}

/** Worked out once, for all groups of a library. O(n log n). */
export function librarySounds(library: readonly GroupMember[]): LibrarySounds {
  return {
    values: {
      tempo: valuesOf(library, 'tempo'),
      energy: valuesOf(library, 'energy'),
      loudness: valuesOf(library, 'loudness'),
    },
    labelShares: sharesOfLabels(library),
  };
}

/**
 * Names a group by where it lies in its library: "fast, minor, loud" beside calmer music, and by the labels that set it apart
 * (their part of the Kullback-Leibler divergence of the group from the library).
 */
export function nameGroup(group: readonly GroupMember[], library: LibrarySounds): GroupName {
  const terms = termsOf(group, library);
  const words = wordsOf(group, library);
  return { words: words.length + terms.length > 0 ? words : ['mixed'], terms };
}

function wordsOf(group: readonly GroupMember[], { values }: LibrarySounds): SoundWord[] {
  const rank = (name: keyof typeof ATTRIBUTES) => {
    const own = valuesOf(group, name);
    const all = values[name];
    if (own.length === 0) return 0.5;
    const median = own[Math.floor((own.length - 1) / 2)]!;
    // The middle of those that are equal, so that a library of one sound has no extremes.
    return (countBelow(all, median, false) + countBelow(all, median, true)) / 2 / all.length;
  };
  const word = (at: number, low: SoundWord, high: SoundWord): SoundWord[] =>
    at < LOW ? [low] : at > HIGH ? [high] : [];
  const keyed = group.filter(({ keyConfidence }) => keyConfidence >= SURE);
  const minor = keyed.filter(({ mode }) => mode === 'minor').length / Math.max(1, keyed.length);
  const mode: SoundWord[] =
    keyed.length === 0
      ? []
      : minor >= CLEARLY_ONE_MODE
        ? ['minor']
        : minor <= 1 - CLEARLY_ONE_MODE
          ? ['major']
          : [];
  return [
    ...word(rank('tempo'), 'slow', 'fast'),
    ...mode,
    ...word(rank('energy'), 'calm', 'energetic'),
    ...word(rank('loudness'), 'quiet', 'loud'),
  ];
}

function termsOf(group: readonly GroupMember[], { labelShares }: LibrarySounds): string[] {
  return [...sharesOfLabels(group)]
    .map(([label, share]) => ({ label, share, lift: share / labelShares.get(label)! }))
    .filter(({ share, lift }) => share >= LEAST_SHARE && lift >= LEAST_LIFT)
    .sort((a, b) => b.share * Math.log(b.lift) - a.share * Math.log(a.lift) || a.label.localeCompare(b.label))
    .slice(0, MOST_TERMS)
    .map(({ label }) => label);
}

function sharesOfLabels(members: readonly GroupMember[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { labels } of members)
    for (const { label, weight } of labels) sums.set(label, (sums.get(label) ?? 0) + weight / members.length);
  return sums;
}

/** Known values of an attribute, ascending. */
const valuesOf = (members: readonly GroupMember[], name: keyof typeof ATTRIBUTES): Float64Array =>
  Float64Array.from(members.flatMap((member) => ATTRIBUTES[name](member) ?? [])).sort();

/** How many of ascending values are below one, or, with those equal, not above it. */
function countBelow(values: Float64Array, value: number, withEqual: boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value || (withEqual && values[middle]! === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
