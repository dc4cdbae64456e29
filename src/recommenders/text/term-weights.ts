import { isReadable } from './describing-word';

/** Words seen around each artist: term -> weight, one map an artist, by index. */
export interface ArtistTermCounts {
  rows: ReadonlyMap<number, number>[];
  /** Stem of each term, and the spelling it is mostly met in. */
  stems: string[];
  surfaces: string[];
  /** How often each was written. */
  uses: number[];
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

/**
 * TF-IDF vectors, one an artist (Salton & Buckley 1988); documents of the IDF are artists. A phrase that was written once,
 * or of one artist only, may be any words that came to stand together, and is left out.
 */
export function termVectors({ rows, stems, uses }: ArtistTermCounts): Map<number, number>[] {
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
      if (artists < least || artists > most) continue;
      if (stems[term]!.includes(' ') && (artists < 2 || uses[term]! < 2)) continue;
      vector.set(term, frequency * Math.log(described / artists));
    }
    return vector;
  });
}

// A phrase takes the place of what it is made of where it is met nearly as often.
const PHRASE_SHARE = 0.6;

/**
 * The terms that describe each artist best, as readers spell them: nouns, what qualifies them, and phrases of both. Of a
 * phrase and its parts one is shown: the phrase where it is nearly as strong, else the part.
 */
export function describingTerms(
  vectors: readonly ReadonlyMap<number, number>[],
  surfaces: readonly string[],
  limit: number,
): DescribingTerm[][] {
  return vectors.map((vector) => {
    const best: DescribingTerm[] = [];
    for (const [index, weight] of [...vector].sort((x, y) => y[1] - x[1] || x[0] - y[0])) {
      const term = surfaces[index]!;
      if (!isReadable(term.split(' '))) continue;
      const parts = best.filter((shown) => isPart(shown.term, term));
      const isKnown = best.some((shown) => isPart(term, shown.term));
      if (isKnown || parts.some((part) => weight < PHRASE_SHARE * part.weight)) continue;
      if (parts.length === 0 && best.length === limit) break;
      const [first] = parts;
      if (first) best[best.indexOf(first)] = { term, weight: first.weight };
      else best.push({ term, weight });
      for (const part of parts.slice(1)) best.splice(best.indexOf(part), 1);
    }
    const strongest = best[0]?.weight ?? 1;
    return best.map(({ term, weight }) => ({ term, weight: weight / strongest }));
  });
}

/** Whether all words of a term are words of another one. */
function isPart(term: string, other: string): boolean {
  const words = other.split(' ');
  return term.split(' ').every((word) => words.includes(word));
}
