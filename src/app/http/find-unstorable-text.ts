/** Half of a surrogate pair without its other half: no character, and refused by Postgres in JSON. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Finds text that JSON can carry but Postgres cannot store: the null character and lone surrogates.
 * @param value what a contract let through, so its depth is the contract's
 * @param path name of the value
 * @returns the path of the first such text, "tracks.0.title", or null
 */
export function findUnstorableText(value: unknown, path: string, parent = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') || loneSurrogate.test(value) ? path : null;
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  for (const [key, inner] of Object.entries(value)) {
    const name = parent ? `${parent}.${key}` : key;
    const found = findUnstorableText(inner, name, name);
    if (found) return found;
  }
  return null;
}
