import { isCommonName, STOPWORDS, tagsOf } from './vocabulary';

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
const NONE: WordRole = { isNoun: false, isModifier: false };
const CACHE_LIMIT = 100_000;
const roles = new Map<string, WordRole>();

/**
 * The part a word, in lower case, can play in a description; none for function words, adverbs and plain verbs. What the
 * lexicon does not know, such as names of styles, can be a noun.
 */
export function wordRole(word: string): WordRole {
  const known = roles.get(word);
  if (known) return known;
  if (roles.size >= CACHE_LIMIT) roles.clear();
  const role = findRole(word);
  roles.set(word, role);
  return role;
}

function findRole(word: string): WordRole {
  if (!WORD.test(word) || STOPWORDS.has(word) || CONTRACTION.test(word)) return NONE;
  if (STYLES.has(word)) return { isNoun: true, isModifier: false };
  const tags = tagsOf(word);
  if (!tags) return { isNoun: !isCommonName(word), isModifier: false };
  // A participle describes where it is known as an adjective ("distorted"), else it tells what happened ("replaced").
  const isModifier = tags.some((tag) => tag.startsWith('JJ')) || tags[0] === 'VBG';
  return { isNoun: tags.some((tag) => /^NNS?$/.test(tag)), isModifier };
}

/** True where a word by itself can describe an artist. */
export function isDescribing(word: string): boolean {
  const { isNoun, isModifier } = wordRole(word);
  return isNoun || isModifier;
}
