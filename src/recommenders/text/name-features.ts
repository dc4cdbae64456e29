import type { AnalysedText } from './analysed-text';
import { CONTEXT_WORDS } from './context-words';
import type { NameMatch, NameReading } from './name-matcher';
import { isCommonName, isCommonWord, MUSIC_WORDS, wordClass } from './vocabulary';

/** What is known around a match when it is judged. */
export interface Surroundings {
  document: AnalysedText;
  /** Artist accepted so far for a token, by token index; undefined for words outside names. */
  artistOf: readonly (string | undefined)[];
  /** Tokens that begin or end a match still undecided: lists of names vouch for each other. */
  isCandidate: Uint8Array;
  /** Artists accepted elsewhere in the document: one sense per discourse (Gale, Church & Yarowsky 1992). */
  acceptedInDocument: ReadonlySet<string>;
  /** Artists whose name also stands in the document as a part of a longer capitalised one. */
  partOfLonger: ReadonlySet<string>;
  /** Artists a track title of whose stands somewhere in the document. */
  tracksInDocument: ReadonlySet<string>;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const ALL_UPPER = /^[\p{Lu}\p{N}]{2,}$/u;
const JOINED = /^[ \-–]$/;
const LISTED = /^\s*(?:,|&|\+|and|or|\/|;|,\s*(?:and|or)|to|vs\.?)\s*(?:the\s+)?$/i;
const NEAR = 5;
const PARTICLES = new Set(
  'of the a an and in on at to for from with by de la le les du des der die das von van el y'.split(' '),
);

/** Signs by name; {@link nameFeatures} answers which of them are there. */
export type NameFeature = string;

/**
 * The signs that bear on whether a name means its artist here, as names of features for the weights of a logistic model
 * (see name-evidence). Each is something a reader would point at.
 */
export function nameFeatures(match: NameMatch, reading: NameReading, around: Surroundings): NameFeature[] {
  const { document, artistOf, isCandidate, acceptedInDocument, tracksInDocument } = around;
  const { text, tokens, sentenceOf } = document;
  const { from, to } = match;
  const features: NameFeature[] = ['bias'];
  const add = (feature: NameFeature, isThere = true) => {
    if (isThere) features.push(feature);
  };
  const sentence = sentenceOf[from];
  const inSentence = (token: number) => token >= 0 && token < tokens.length && sentenceOf[token] === sentence;
  const surface = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
  const word = (token: number) => (inSentence(token) ? tokens.wordAt(token) : '');
  const gap = (left: number) =>
    left >= 0 && left + 1 < tokens.length ? text.slice(tokens.ends[left], tokens.starts[left + 1]) : '';

  // The article belongs to the name only where the library has it: what counts is the word after it.
  const hasArticle = tokens.wordAt(from) === 'the' && to - from > 1;
  const first = hasArticle ? from + 1 : from;
  const isFirst = !inSentence(from - 1);
  const afterColon = !isFirst && /[:“"(]\s*$/.test(gap(from - 1));
  const headSurface = surface(first);
  const isUpper = UPPER.test(headSurface);
  const words = Array.from({ length: to - first }, (_, i) => tokens.wordAt(first + i));
  const kind = words.length === 1 ? wordClass(words[0]!) : words.every(isCommonWord) ? 'phrase' : 'special';
  const strength = reading.strength;
  const place = isFirst ? 'first' : afterColon ? 'after-colon' : 'inside';
  const written = isUpper
    ? ALL_UPPER.test(headSurface) && headSurface.length > 1
      ? 'caps'
      : 'capital'
    : 'small';
  add(`written:${written}`);
  add(`written:${written}/${kind}`);
  add(`${written}/${place}`);
  add(`${written}/${place}/${kind}`);
  add(`strength:${strength}`);
  if (hasArticle) {
    const article = surface(from);
    add(UPPER.test(article) && !isFirst ? 'article:The' : 'article:the');
    if (isFirst) add(`article-first/${kind}`);
  }
  const spelled = reading.spelling.replace(/^the\s+/i, '');
  const isStylised =
    /\p{Lu}/u.test(spelled.slice(1).replace(/\s+\p{Lu}/gu, '')) ||
    /[^\p{L}\p{N}\s'’.&-]/u.test(spelled) ||
    LOWER.test(spelled);
  const exact = text.startsWith(spelled, tokens.starts[first]!);
  if (isStylised) add(exact ? 'stylised:exact' : 'stylised:other');
  if (written === 'caps' && !/^\p{Lu}+$/u.test(spelled)) add('shouted');
  const neighbour =
    isUpper &&
    written === 'caps' &&
    [from - 1, to].some((token) => inSentence(token) && ALL_UPPER.test(surface(token)));
  add('headline', neighbour);

  // "The Lamb Lies Down on Broadway", "Coal Miner's Daughter": capitals that go on over small words are one title.
  const isPartOfRun = (token: number, step: 1 | -1): boolean => {
    if (!inSentence(token) || artistOf[token] !== undefined) return false;
    const joint = step < 0 ? gap(token) : gap(token - 1);
    if (!JOINED.test(joint) || !UPPER.test(surface(token))) return false;
    const opens = !inSentence(token - 1);
    return !opens || !isCommonWord(tokens.wordAt(token));
  };
  const reach = (start: number, step: 1 | -1): number => {
    let capitals = 0;
    let token = start;
    for (let small = 0; inSentence(token) && small < 3; token += step) {
      const joint = step < 0 ? gap(token) : gap(token - 1);
      if (!JOINED.test(joint) || artistOf[token] !== undefined) break;
      if (UPPER.test(surface(token))) {
        if (inSentence(token - 1) || !isCommonWord(tokens.wordAt(token))) capitals++;
        small = 0;
      } else if (PARTICLES.has(tokens.wordAt(token))) small++;
      else break;
    }
    return capitals;
  };
  if (isUpper) {
    const left = reach(from - 1, -1);
    const right = reach(to, 1);
    add(`run:left${Math.min(left, 2)}`, left > 0);
    add(`run:right${Math.min(right, 2)}`, right > 0);
    add(`run:none/${kind}`, left + right === 0);
    add(`run:none/${place}`, left + right === 0);
    // "Kate Bush … Bush's voice": a surname, or a short form.
    add(`longer/${place}`, around.partOfLonger.has(reading.artistId));
  }

  // What stands right before.
  const before = from - 1;
  if (inSentence(before) && /^[\s“"'‘(]*$/.test(gap(before))) {
    const previous = tokens.wordAt(before);
    if (isPartOfRun(before, -1)) add(`before:capital/${written}`);
    const context = CONTEXT_WORDS.before.get(previous);
    if (context) {
      add(`before:${context}`);
      add(`before:${context}/${written}`);
      add(`before:${context}/${kind}/${written}`);
    } else {
      add(`before:${wordClass(previous)}`);
      add(`before:${wordClass(previous)}/${written}/${kind}`);
    }
  } else add(`before:${isFirst ? 'start' : 'break'}/${written}`);

  // What stands right after.
  const after = to;
  const end = tokens.ends[to - 1]!;
  const possessive = /['’]s$/iu.test(surface(to - 1)) || /^['’](?:\s|$)/u.test(text.slice(end, end + 2));
  add(`possessive/${written}`, possessive);
  if (inSentence(after) && /^[\s]*[ \-–(]?$/.test(gap(to - 1))) {
    const following = tokens.wordAt(after);
    if (gap(to - 1) === '-') add(`after:hyphen/${written}`);
    else if (UPPER.test(surface(after)) && artistOf[after] === undefined && JOINED.test(gap(to - 1))) {
      add(isCandidate[after] ? 'after:candidate' : `after:capital/${written}`);
    } else {
      const context = CONTEXT_WORDS.after.get(following) ?? verbClass(following);
      add(`after:${context}`);
      add(`after:${context}/${written}/${place}`);
      add(`after:${context}/${kind}/${written}`);
      if (possessive) add(`possessive/after:${context}`);
    }
  } else add(`after:${inSentence(after) ? 'break' : 'end'}/${written}`);
  const opening = /["“”«‘]$/.test(text.slice(Math.max(0, tokens.starts[from]! - 1), tokens.starts[from]));
  const closing = /^[.,?!]?["”»’]/.test(text.slice(end, end + 2)) && !possessive;
  add(`quoted/${written}`, opening && closing);

  // Lists: what stands on the other side of a comma or an "and".
  for (const [token, between] of [
    [from - 1, from - 1],
    [to, to - 1],
  ] as const) {
    if (!inSentence(token)) continue;
    let [side, left] = [token, between];
    // "Blur and Oasis", "Blur, the Jam": a joining word may stand between.
    while (
      inSentence(side) &&
      ['and', 'or', 'the', 'to', 'vs', 'with', 'then', 'plus'].includes(tokens.wordAt(side)) &&
      artistOf[side] === undefined &&
      !isCandidate[side]
    ) {
      side += token < from ? -1 : 1;
    }
    if (!inSentence(side)) continue;
    const joint =
      side < from ? text.slice(tokens.ends[side], tokens.starts[from]) : text.slice(end, tokens.starts[side]);
    if (!LISTED.test(joint)) {
      left = between;
      continue;
    }
    if (artistOf[side] !== undefined && artistOf[side] !== reading.artistId) add('list:artist');
    else if (isCandidate[side] && UPPER.test(surface(side))) add(`list:candidate/${written}`);
    else if (UPPER.test(surface(side))) add(`list:capital/${written}`);
    else if (written !== 'small') add('list:small');
    void left;
  }

  // The rest of the sentence, and of the document.
  let musicNear = 0;
  let musicInSentence = 0;
  let artistInSentence = false;
  let candidateInSentence = false;
  for (let token = from - 1; inSentence(token); token--) look(token, from - token);
  for (let token = to; inSentence(token); token++) look(token, token - to + 1);
  function look(token: number, distance: number): void {
    const artist = artistOf[token];
    if (artist !== undefined) {
      if (artist !== reading.artistId) artistInSentence = true;
      return;
    }
    if (isCandidate[token] && UPPER.test(surface(token))) candidateInSentence = true;
    if (!MUSIC_WORDS.has(tokens.wordAt(token))) return;
    musicInSentence++;
    if (distance <= NEAR) musicNear++;
  }
  add(`music:near/${written}`, musicNear > 0);
  add(`music:sentence/${written}`, musicInSentence > musicNear);
  add(`music:many`, musicInSentence > 1);
  add(`music:none/${written}`, musicInSentence === 0);
  add(`artist:sentence/${written}`, artistInSentence);
  add('candidate:sentence', candidateInSentence);
  add(`accepted:same/${written}`, acceptedInDocument.has(reading.artistId));
  add(`accepted:others/${written}`, acceptedInDocument.size > 0);
  // "and the air in the hall": the word is used as a word, too.
  let small = false;
  let others = 0;
  for (let token = 0; token < tokens.length; token++) {
    if (
      tokens.low[token] !== tokens.low[first] ||
      tokens.high[token] !== tokens.high[first] ||
      token === first
    )
      continue;
    if (LOWER.test(surface(token))) small = true;
    else others++;
  }
  add(`also:small/${written}`, small);
  add(`also:capital/${written}`, others > 0);
  add('track', tracksInDocument.has(reading.artistId));
  // Somebody who begins sentences with small letters writes names so, too.
  const opening1 = firstTokenOf(sentenceOf, from);
  add(`careless/${written}`, LOWER.test(surface(opening1)));
  add(`name-only/${place}`, words.length === 1 && isCommonName(words[0]!) && isUpper);
  void word;
  return features;
}

function firstTokenOf(sentenceOf: Int32Array, token: number): number {
  while (token > 0 && sentenceOf[token - 1] === sentenceOf[token]) token--;
  return token;
}

/** Rough class of a word by the lexicon, for what follows a name. */
function verbClass(word: string): string {
  const tag = wordClass(word);
  return tag;
}
