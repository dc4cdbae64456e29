import { NameTrie } from './name-trie';
import { type Tokens, tokenise } from './tokenise';
import { isCommonName, isCommonWord, STOPWORDS } from './vocabulary';
import { hashOf } from './word-hash';
import { WordIds } from './word-ids';

/** What the library calls an artist. Tracks are found only near a mention of their artist. */
export interface ArtistNames {
  artistId: string;
  name: string;
  aliases?: readonly string[];
  tracks?: readonly { trackId: string; title: string }[];
}

/**
 * How far a spelling can be trusted to mean the artist:
 * - `clear`: no everyday word or place reads like it ("Radiohead");
 * - `contested`: several everyday words ("Arctic Monkeys", "The Cure"): capitals decide;
 * - `ambiguous`: one everyday word, place or first name ("Air", "Boston"): needs evidence around it;
 * - `exact`: only figures or symbols, or a letter or two ("311", "!!!", "a-ha"): the very spelling, and evidence.
 */
export type NameStrength = 'clear' | 'contested' | 'ambiguous' | 'exact';

/** One artist or track that a sequence of words may name. */
export interface NameReading {
  artistId: string;
  trackId?: string;
  /** The name as the library writes it. */
  spelling: string;
  strength: NameStrength;
}

/** A run of words in a text that reads like a name: token indices, end exclusive. */
export interface NameMatch {
  from: number;
  to: number;
  readings: readonly NameReading[];
}

/** All names at once. */
export interface NameMatcher {
  /** Leftmost longest matches of artists and of track titles, each not overlapping and in order of the text. */
  find(tokens: Tokens): { artists: NameMatch[]; tracks: NameMatch[] };
  /** Normalised words of artists' names that are in no dictionary: of no use as describing terms. */
  readonly nameWords: { has(word: string): boolean };
}

// Longer "names" are mistakes in tags; the limit also bounds the work for each word of a text.
const MAX_NAME_WORDS = 12;

/** Names of one kind: where each leads is a number, under which its reading stands. */
class NameList {
  private readonly trie = new NameTrie();
  private readonly readings: NameReading[] = [];

  constructor(private readonly vocabulary: WordIds) {}

  add(words: readonly string[], name: Omit<NameReading, 'strength'>): void {
    if (words.length === 0 || words.length > MAX_NAME_WORDS) return;
    const ids = words.map((word) => this.vocabulary.add(hashOf(word)));
    const isKnown = this.trie.valuesOf(ids).some((value) => sameThing(this.readings[value]!, name));
    if (isKnown) return;
    this.trie.add(ids);
    const { artistId, trackId, spelling } = name;
    this.readings.push({ artistId, trackId, spelling, strength: strengthOf(spelling, words) });
  }

  find(ids: Int32Array): NameMatch[] {
    const matches: NameMatch[] = [];
    this.trie.findLongest(ids, (from, to, values) =>
      matches.push({ from, to, readings: values.map((value) => this.readings[value]!) }),
    );
    return matches;
  }
}

const sameThing = (a: Omit<NameReading, 'strength'>, b: Omit<NameReading, 'strength'>) =>
  a.artistId === b.artistId && a.trackId === b.trackId;

/** Builds the matcher: one pass over a text finds every name, however many there are. */
export function createNameMatcher(names: Iterable<ArtistNames>): NameMatcher {
  const vocabulary = new WordIds();
  const artists = new NameList(vocabulary);
  const tracks = new NameList(vocabulary);
  const nameWords = new WordIds();
  for (const { artistId, name, aliases = [], tracks: titles = [] } of names) {
    for (const spelling of [name, ...aliases]) {
      const words = wordsOf(spelling);
      for (const word of words) if (!isCommonWord(word)) nameWords.add(hashOf(word));
      artists.add(words, { artistId, spelling });
      // "Beatles" is as clear as "The Beatles"; "Cure" alone is a word; of "The The" and "The Who" nothing would be left.
      if (words[0] === 'the' && words.slice(1).some((word) => !STOPWORDS.has(word))) {
        artists.add(words.slice(1), { artistId, spelling: spelling.replace(/^the\s+/i, '') });
      }
    }
    for (const { trackId, title } of titles) {
      tracks.add(wordsOf(title), { artistId, trackId, spelling: title });
    }
  }
  return {
    find: (tokens) => {
      const ids = vocabulary.idsOf(tokens);
      return { artists: artists.find(ids), tracks: tracks.find(ids) };
    },
    nameWords: { has: (word) => nameWords.has(hashOf(word)) },
  };
}

function strengthOf(spelling: string, words: readonly string[]): NameStrength {
  const letters = spelling.replace(/[^\p{L}]/gu, '').length;
  const figures = spelling.replace(/[^\p{N}]/gu, '').length;
  const spacedScript = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    spelling,
  );
  if (letters === 0 || (letters < 3 && figures === 0 && spacedScript)) return 'exact';
  if (words.length === 1) return isCommonWord(words[0]!) || isCommonName(words[0]!) ? 'ambiguous' : 'clear';
  return words.every(isCommonWord) ? 'contested' : 'clear';
}

function wordsOf(spelling: string): string[] {
  const tokens = tokenise(spelling);
  return Array.from({ length: tokens.length }, (_, token) => tokens.wordAt(token));
}
