/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[], word = 'and'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
