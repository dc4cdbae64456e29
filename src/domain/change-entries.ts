/** What is done to the entries of a playlist. */
export type EntryChange<Entry> =
  | { kind: 'remove'; entries: readonly Entry[] }
  /** With where each of them stood. */
  | { kind: 'restore'; entries: readonly Entry[]; places: readonly number[] }
  /** Before that entry; at the end without one. */
  | { kind: 'move'; entries: readonly Entry[]; beforeId: string | null };

/** The entries after a change, as they will come from the server unless others change them too. */
export function changeEntries<Entry extends { id: string }>(
  entries: readonly Entry[],
  change: EntryChange<Entry>,
): Entry[] {
  const ids = new Set(change.entries.map(({ id }) => id));
  const others = entries.filter(({ id }) => !ids.has(id));
  switch (change.kind) {
    case 'remove':
      return others;
    case 'move': {
      const at = others.findIndex(({ id }) => id === change.beforeId);
      return others.toSpliced(at < 0 ? others.length : at, 0, ...change.entries);
    }
    case 'restore': {
      // From the front, each then stands where it stood.
      const back = change.entries
        .map((entry, i) => ({ entry, place: change.places[i]! }))
        .sort((a, b) => a.place - b.place);
      return back.reduce<Entry[]>((list, { entry, place }) => list.toSpliced(place, 0, entry), others);
    }
  }
}
