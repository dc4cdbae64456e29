import type { AnalysedText } from './analysed-text';
import { isUpper } from './name-candidates';
import { MUSIC_WORDS } from './vocabulary';
import { hashOf } from './word-hash';

/** Running counts over the tokens of a text: how many of a sort stand before each, so that any stretch is one difference. */
export interface TokenSums {
  music: Int32Array;
  capitals: Int32Array;
  figures: Int32Array;
}

const musicHashes = new Map([...MUSIC_WORDS].map((word) => [hashOf(word).low, hashOf(word).high]));

// Nearly all words are told from music words by one look.
const mayBeMusic = new Uint8Array(1 << 16);
for (const low of musicHashes.keys()) mayBeMusic[low & 0xffff] = 1;

/** Counts once for all names of a text: each looks at a hundred tokens around it. */
export function sumTokens(document: AnalysedText): TokenSums {
  const { text, tokens, sentenceOf } = document;
  const { length, low, high, starts } = tokens;
  const sums: TokenSums = {
    music: new Int32Array(length + 1),
    capitals: new Int32Array(length + 1),
    figures: new Int32Array(length + 1),
  };
  for (let token = 0; token < length; token++) {
    const unit = text.charCodeAt(starts[token]!);
    // A sentence's first word is capitalised anyway.
    const counts = token > 0 && sentenceOf[token - 1] === sentenceOf[token] && isUpper(document, token);
    const hash = low[token]!;
    const isMusic = mayBeMusic[hash & 0xffff] === 1 && musicHashes.get(hash) === high[token];
    sums.music[token + 1] = sums.music[token]! + (isMusic ? 1 : 0);
    sums.capitals[token + 1] = sums.capitals[token]! + (counts ? 1 : 0);
    sums.figures[token + 1] = sums.figures[token]! + (unit >= 0x30 && unit <= 0x39 ? 1 : 0);
  }
  return sums;
}
