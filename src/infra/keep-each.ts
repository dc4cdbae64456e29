/**
 * Keeps what was worked out for each of many, by a name, as long as its stamp stays the same. All who ask at once wait for the
 * same; after a failure the next one tries again, and whoever was not asked for longest gives way.
 * @param most so many are kept
 */
export function keepEach<Kept>(
  most: number,
): (name: string, stamp: string, load: () => Promise<Kept>) => Promise<Kept> {
  const kept = new Map<string, { stamp: string; value: Promise<Kept> }>();
  return (name, stamp, load) => {
    const before = kept.get(name);
    kept.delete(name);
    const entry = before?.stamp === stamp ? before : { stamp, value: load() };
    kept.set(name, entry);
    entry.value.catch(() => {
      if (kept.get(name) === entry) kept.delete(name);
    });
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return entry.value;
  };
}
