import { isReadable } from './describing-word';

/** Words seen around each artist: term -> weight, one map an artist, by index. */
export interface ArtistTermCounts {
  rows: ReadonlyMap<number, number>[];
  /** Stem of each term, and the spelling it is mostly met in. */
  stems: string[];
  surfaces: string[];
}

/** A word that describes an artist; weight in (0, 1], 1 for the strongest. */
export interface DescribingTerm {
  term: string;
  weight: number;
}

// Words around fewer artists are misspellings and names; around more than half of them they describe nobody.
const MIN_ARTISTS = 3;
const MAX_SHARE = 0.5;
const FEW_ARTISTS = 50;
// What is said of one artist only may be any two words that came to stand together.
const FEWEST_WITH_PHRASE = 2;

/** TF-IDF vectors, one an artist (Salton & Buckley 1988); documents of the IDF are artists. */
export function termVectors({ rows, stems }: ArtistTermCounts): Map<number, number>[] {
  const artistsWith = new Float64Array(stems.length);
  for (const row of rows) for (const term of row.keys()) artistsWith[term]!++;
  const described = rows.filter((row) => row.size > 0).length;
  // With few artists a word may well stand beside one only, or beside most: there the IDF alone decides.
  const few = described < FEW_ARTISTS;
  const least = few ? 1 : MIN_ARTISTS;
  const most = few ? described - 1 : MAX_SHARE * described;
  return rows.map((row) => {
    const vector = new Map<number, number>();
    for (const [term, frequency] of row) {
      const artists = artistsWith[term]!;
      const fewest = stems[term]!.includes(' ') ? Math.max(least, FEWEST_WITH_PHRASE) : least;
      if (artists < fewest || artists > most) continue;
      vector.set(term, frequency * Math.log(described / artists));
    }
    return vector;
  });
}

/**
 * The terms that describe each artist best, as readers spell them: nouns, what qualifies them, and phrases of both. A word
 * is left out where a phrase before it has it.
 */
export function describingTerms(
  vectors: readonly ReadonlyMap<number, number>[],
  surfaces: readonly string[],
  limit: number,
): DescribingTerm[][] {
  return vectors.map((vector) => {
    const best: DescribingTerm[] = [];
    const inPhrase = new Set<string>();
    let strongest = 0;
    for (const [index, weight] of [...vector].sort((x, y) => y[1] - x[1] || x[0] - y[0])) {
      if (best.length === limit) break;
      const term = surfaces[index]!;
      const words = term.split(' ');
      if (
        !isReadable(words) ||
        (words.length === 1 ? inPhrase.has(term) : words.every((word) => inPhrase.has(word)))
      )
        continue;
      if (words.length > 1) for (const word of words) inPhrase.add(word);
      strongest ||= weight;
      best.push({ term, weight: weight / strongest });
    }
    return best;
  });
}
