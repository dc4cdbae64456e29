import { randomUUID } from 'node:crypto';

/**
 * Ids for new groups: each takes that of the old group with which it shares most tracks, so that an address of a group stays
 * good while the library grows.
 * @param before each track's old group, null where it was in none
 * @param groupOf each track's new group
 */
export function keepGroupIds(
  before: readonly (string | null)[],
  groupOf: ArrayLike<number> | null,
  groups: number,
): string[] {
  const shared = new Map<string, number>();
  for (const [i, old] of before.entries()) {
    if (old === null || !groupOf) continue;
    const pair = `${groupOf[i]}/${old}`;
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
  const ids: string[] = [];
  const taken = new Set<string>();
  for (const [pair] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [group, old] = pair.split('/') as [string, string];
    if (ids[Number(group)] !== undefined || taken.has(old)) continue;
    ids[Number(group)] = old;
    taken.add(old);
  }
  return Array.from({ length: groups }, (_, group) => ids[group] ?? randomUUID());
}
