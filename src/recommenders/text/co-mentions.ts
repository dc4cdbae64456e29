import type { Mention } from './find-mentions';

/** How much one document says that two artists belong together: a and b are indices, a < b. */
export interface DocumentPair {
  a: number;
  b: number;
  /** In (0, 1]: 1 for neighbours in one sentence. */
  weight: number;
  /** Sentence that names both, where one does. */
  sentence?: number;
}

// Weights of the three levels. Within a sentence and beyond it the weight decays with the distance in words.
const SENTENCE_WEIGHT = 1;
const SENTENCE_DECAY_WORDS = 30;
const WINDOW_WEIGHT = 0.5;
const WINDOW_DECAY_WORDS = 40;
const DOCUMENT_WEIGHT = 0.25;
// A page that names more artists than this is a list or a chart: it says little about each pair.
const FOCUSED_ARTISTS = 12;
// Only this many later mentions are looked at: the rest of a long page counts at document level anyway.
const MAX_WINDOW_MENTIONS = 40;

/**
 * All pairs of artists a document names, each counted once, at the weight of their closest meeting (Oramas et al. 2015
 * count gazetteer co-mentions; the decay follows distance-weighted co-occurrence, Lund & Burgess 1996).
 */
export function documentPairs(
  mentions: readonly Mention[],
  indexOf: (artistId: string) => number,
): DocumentPair[] {
  const pairs = new Map<string, DocumentPair>();
  const artists = [...new Set(mentions.map(({ artistId }) => indexOf(artistId)))].sort((x, y) => x - y);
  const focus = Math.min(1, FOCUSED_ARTISTS / artists.length);
  for (let i = 0; i < artists.length; i++) {
    for (let j = i + 1; j < artists.length; j++) {
      const [a, b] = [artists[i]!, artists[j]!];
      pairs.set(`${a}:${b}`, { a, b, weight: DOCUMENT_WEIGHT * focus });
    }
  }
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]!;
    for (let j = i + 1; j < Math.min(mentions.length, i + MAX_WINDOW_MENTIONS); j++) {
      const second = mentions[j]!;
      if (first.artistId === second.artistId) continue;
      const together = first.sentence === second.sentence;
      const distance = second.from - first.to;
      const weight = together
        ? SENTENCE_WEIGHT * Math.exp(-distance / SENTENCE_DECAY_WORDS)
        : WINDOW_WEIGHT * Math.exp(-distance / WINDOW_DECAY_WORDS);
      const [x, y] = [indexOf(first.artistId), indexOf(second.artistId)];
      const pair = pairs.get(x < y ? `${x}:${y}` : `${y}:${x}`)!;
      if (together && pair.sentence === undefined) pair.sentence = first.sentence;
      if (weight <= pair.weight) continue;
      pair.weight = weight;
      if (together) pair.sentence = first.sentence;
    }
  }
  return [...pairs.values()];
}
