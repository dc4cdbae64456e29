import { type Tokens, tokenise } from './tokenise';
import { isCommonName, isCommonWord } from './vocabulary';

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

/** All names at once, as tries over normalised words. */
export interface NameMatcher {
  /** Leftmost longest matches of artists, not overlapping, in order of the text. */
  artists(tokens: Tokens): NameMatch[];
  /** The same for track titles. */
  tracks(tokens: Tokens): NameMatch[];
  /** Normalised words of artists' names that are in no dictionary: of no use as describing terms. */
  readonly nameWords: ReadonlySet<string>;
}

interface TrieNode {
  next?: Map<string, TrieNode>;
  readings?: NameReading[];
}

// Longer "names" are mistakes in tags; the limit also bounds the work for each word of a text.
const MAX_NAME_WORDS = 12;

/** Builds the matcher: one pass over a text finds every name, however many there are. */
export function createNameMatcher(names: readonly ArtistNames[]): NameMatcher {
  const artists: TrieNode = {};
  const tracks: TrieNode = {};
  const nameWords = new Set<string>();
  for (const { artistId, name, aliases = [], tracks: titles = [] } of names) {
    for (const spelling of [name, ...aliases]) {
      const words = tokenise(spelling).words;
      for (const word of words) if (!isCommonWord(word)) nameWords.add(word);
      addName(artists, words, { artistId, spelling });
      // "Beatles" is as clear as "The Beatles"; "Cure" alone is a word.
      if (words.length > 1 && words[0] === 'the') {
        addName(artists, words.slice(1), { artistId, spelling: spelling.replace(/^the\s+/i, '') });
      }
    }
    for (const { trackId, title } of titles) {
      addName(tracks, tokenise(title).words, { artistId, trackId, spelling: title });
    }
  }
  return {
    artists: (tokens) => longestMatches(artists, tokens),
    tracks: (tokens) => longestMatches(tracks, tokens),
    nameWords,
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

function addName(root: TrieNode, words: readonly string[], name: Omit<NameReading, 'strength'>): void {
  if (words.length === 0 || words.length > MAX_NAME_WORDS) return;
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    const child: TrieNode = node.next.get(word) ?? {};
    node.next.set(word, child);
    node = child;
  }
  node.readings ??= [];
  const known = node.readings.some((r) => r.artistId === name.artistId && r.trackId === name.trackId);
  if (!known) node.readings.push({ ...name, strength: strengthOf(name.spelling, words) });
}

function longestMatches(root: TrieNode, { words }: Tokens): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let from = 0; from < words.length; ) {
    let node = root.next?.get(words[from]!);
    let best: NameMatch | undefined;
    for (let to = from + 1; node; to++) {
      if (node.readings) best = { from, to, readings: node.readings };
      node = to < words.length ? node.next?.get(words[to]!) : undefined;
    }
    if (best) matches.push(best);
    from = best?.to ?? from + 1;
  }
  return matches;
}
