const MOST_REMEMBERED = 100_000;

/** The same function, which asks itself once about each word: texts have the same words again and again. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
