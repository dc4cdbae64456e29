/** Letters that Unicode does not take apart into a base and a mark, as they are typed without them. */
export const undecomposedLetters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

// Kana keep their voicing marks: か and が are different letters, e and é are one to whoever types.
const marks = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu;

const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * What two spellings of one name have in common: lower case, no diacritics, no punctuation, "&" as "and", stylised
 * letters read as the letters they stand for (Ke$ha, P!nk, R.E.M.), no leading "the". Names made of symbols only
 * (the band !!!) keep them.
 * @returns words joined by single spaces; "" only for a blank name
 */
export function nameKey(name: string): string {
  const words = searchKey(name);
  const bare = words.replace(/^the (?=.)/, '');
  return bare || name.trim().toLowerCase();
}

/** As {@link nameKey}, with a leading "the" kept and "" for text without a letter or digit: what search compares. */
export function searchKey(text: string): string {
  // Most names are plain words: there is nothing to be done to them, and search asks for hundreds a keystroke.
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => undecomposedLetters[letter]!)
    .replace(/(?<=\p{L})\$|\$(?=\p{L})/gu, 's')
    .replace(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replace(/(?<=\p{L})\*(?=\p{L})/gu, '')
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})|\s|$)/gu, '')
    .replace(/['’`´ʼ]/g, '')
    .replace(/\s*[&+]\s*(?=[\p{L}\p{N}])/gu, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
