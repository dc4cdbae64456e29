import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { AnalysedText } from './analysed-text';
import type { Mention } from './find-mentions';
import { STOPWORDS } from './vocabulary';

/** Words seen around each artist: stem -> weight, one map an artist, by index. */
export interface ArtistTermCounts {
  rows: Map<number, number>[];
  /** Stem of each index, and the spelling it is mostly met in. */
  stems: string[];
  surfaces: string[];
}

const STEM_CACHE_LIMIT = 500_000;
const WORD = /^\p{L}[\p{L}\p{N}]{2,}$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Collects the words of the sentences that name an artist (their whole text for an artist named in the title), after
 * Whitman & Lawrence 2002. Capitalised words inside a sentence are names, not descriptions, and are left out.
 */
export class ArtistTermCounter {
  private readonly rows: Map<number, number>[];
  private readonly stemIndex = new Map<string, number>();
  private readonly stems: string[] = [];
  private readonly spellings: Map<string, number>[] = [];
  private readonly termOfWord = new Map<string, number>();

  constructor(
    artists: number,
    private readonly nameWords: { has(word: string): boolean },
  ) {
    this.rows = Array.from({ length: artists }, () => new Map());
  }

  add(document: AnalysedText, mentions: readonly Mention[], indexOf: (artistId: string) => number): void {
    if (mentions.length === 0) return;
    const bySentence = new Map<number, Set<number>>();
    const titled = new Set<number>();
    const inName = new Set<number>();
    for (const { artistId, sentence, from, to } of mentions) {
      const artist = indexOf(artistId);
      if (document.textStart > 0 && sentence === 0) titled.add(artist);
      const named = bySentence.get(sentence) ?? new Set();
      bySentence.set(sentence, named.add(artist));
      for (let token = from; token < to; token++) inName.add(token);
    }
    const inDocument = new Map<number, Map<number, number>>();
    const { text, tokens, sentenceOf } = document;
    for (let token = 0; token < tokens.length; token++) {
      const sentence = sentenceOf[token]!;
      const named = bySentence.get(sentence);
      if ((!named && titled.size === 0) || inName.has(token)) continue;
      const opensSentence = token === 0 || sentenceOf[token - 1] !== sentence;
      if (!opensSentence && CAPITAL.test(text.slice(tokens.starts[token]!, tokens.starts[token]! + 2)))
        continue;
      const term = this.termOf(tokens.wordAt(token));
      if (term < 0) continue;
      for (const artist of named ? new Set([...named, ...titled]) : titled) {
        const counts = inDocument.get(artist) ?? new Map<number, number>();
        inDocument.set(artist, counts);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
    // Sublinear within a document: a word said ten times is not ten times as true.
    for (const [artist, counts] of inDocument) {
      const row = this.rows[artist]!;
      for (const [term, count] of counts) row.set(term, (row.get(term) ?? 0) + 1 + Math.log(count));
    }
  }

  counts(): ArtistTermCounts {
    const surfaces = this.spellings.map((spellings) => {
      let best = '';
      let most = 0;
      for (const [spelling, count] of spellings) if (count > most) [best, most] = [spelling, count];
      return best;
    });
    return { rows: this.rows, stems: this.stems, surfaces };
  }

  /** Index of a word's stem, -1 for a word that describes nothing. */
  private termOf(word: string): number {
    const known = this.termOfWord.get(word);
    if (known !== undefined) {
      if (known >= 0) this.countSpelling(known, word);
      return known;
    }
    let term = -1;
    if (WORD.test(word) && !STOPWORDS.has(word) && !this.nameWords.has(word)) {
      const stem = PorterStemmer.stem(word);
      term = this.stemIndex.get(stem) ?? this.stems.length;
      if (term === this.stems.length) {
        this.stemIndex.set(stem, term);
        this.stems.push(stem);
        this.spellings.push(new Map());
      }
      this.countSpelling(term, word);
    }
    if (this.termOfWord.size < STEM_CACHE_LIMIT) this.termOfWord.set(word, term);
    return term;
  }

  private countSpelling(term: number, word: string): void {
    const spellings = this.spellings[term]!;
    spellings.set(word, (spellings.get(word) ?? 0) + 1);
  }
}
