import { remembered } from './remembered';
import { isCommonName, STOPWORDS, tagsOf, wordClass } from './vocabulary';

/** What a word can be in a description: "drum machine" has two nouns, "distorted" qualifies one. */
export interface WordRole {
  isNoun: boolean;
  isModifier: boolean;
}

const WORD = /^\p{L}[\p{L}\p{N}]{2,}$/u;
// "weren't", as words are normalised.
const CONTRACTION = /^(?:are|is|was|were|do|does|did|have|has|had|wo|would|could|should|ca|must)nt$/;
// Styles that newspapers knew as verbs.
const STYLES = new Set(['thrash', 'drone', 'croon', 'shred']);
// Adjectives that they knew as an adverb and a verb.
const ADJECTIVES = new Set(['fast', 'live']);
const NUMERALS = new Set(
  'six seven eight nine ten eleven twelve twenty hundred thousand million billion'.split(' '),
);
const NONE: WordRole = { isNoun: false, isModifier: false };

/**
 * The part a word, in lower case, can play in a description; none for function words, adverbs and plain verbs. What the
 * lexicon does not know, such as names of styles, can be a noun.
 */
export const wordRole = remembered((word): WordRole => {
  if (!WORD.test(word) || STOPWORDS.has(word) || CONTRACTION.test(word)) return NONE;
  if (STYLES.has(word)) return { isNoun: true, isModifier: false };
  const tags = tagsOf(word);
  if (!tags) return { isNoun: !isCommonName(word), isModifier: false };
  // A participle describes where it is known as an adjective ("distorted"), else it tells what happened ("replaced").
  const isModifier = tags.some((tag) => tag.startsWith('JJ')) || tags[0] === 'VBG';
  return { isNoun: tags.some((tag) => /^NNS?$/.test(tag)), isModifier };
});

/** True where a word by itself can describe an artist. */
export function isDescribing(word: string): boolean {
  const { isNoun, isModifier } = wordRole(word);
  return isNoun || isModifier;
}

/** True for a term readers take for a description; of a word alone the lexicon must say more than that it can be one. */
export function isReadable(term: readonly string[]): boolean {
  return term.every(isReadableInPhrase) && (term.length > 1 || isReadableAlone(term[0]!));
}

function isReadableAlone(word: string): boolean {
  if (STYLES.has(word) || ADJECTIVES.has(word)) return true;
  // Of participles it cannot tell those that describe ("distorted") from those that report ("announced").
  if (wordClass(word) === 'verb') return tagsOf(word)![0] === 'VBG' && hasTag(word, /^JJ/);
  return wordClass(word) !== 'past';
}

function isReadableInPhrase(word: string): boolean {
  if (!isDescribing(word) || NUMERALS.has(word)) return false;
  if (ADJECTIVES.has(word)) return true;
  if (/^(?:adverb|function)$/.test(wordClass(word))) return false;
  const [tag = ''] = tagsOf(word) ?? [];
  if (tag === 'VBG') return hasTag(word, /^JJ|^NNS?$/);
  return tag !== 'MD' && (tag !== 'VBD' || hasTag(word, /^NNS?$/));
}

const hasTag = (word: string, pattern: RegExp): boolean =>
  tagsOf(word)?.some((tag) => pattern.test(tag)) ?? false;
