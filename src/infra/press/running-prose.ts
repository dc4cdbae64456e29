const LEAST_SHARE = 1 / 10;

/**
 * The phrases of a text that read on, those of five words and more of which not most are capitalised, joined by
 * spaces: no menus, and no lists of names or titles. "" where they are less than a tenth of the text, for even a list
 * of names has some long ones.
 */
export function runningProse(text: string): string {
  const phrases = text.split(/[\n,;|•·/–—()"“”„«»]+/).filter((phrase) => {
    const words = phrase.match(/[\p{L}\p{M}'’]+/gu) ?? [];
    return words.length >= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length <= 0.7 * words.length;
  });
  const joined = phrases.join(' ');
  return joined.length < LEAST_SHARE * text.length ? '' : joined;
}
