import type { TasteName } from '@/domain/sound-words';
import { type GroupMember, type LibrarySounds, librarySounds, nameGroup } from '../audio/name-group';

/** A track as its taste is named by it. */
export interface TasteMember extends GroupMember {
  year: number | null;
}

/** A decade names a taste that is mostly of it, where the library is less so. */
const [LEAST_OF_DECADE, LEAST_LIFT] = [0.6, 1.25];

/** What sets a taste apart is what is rare in the library. */
export interface LibraryTastes extends LibrarySounds {
  decades: ReadonlyMap<number, number>;
}

/** Worked out once, for the tastes of all listeners. */
export const libraryTastes = (library: readonly TasteMember[]): LibraryTastes => ({
  ...librarySounds(library),
  decades: decades(library),
});

/**
 * What to call a taste, in a few words: when, how and what ("90s metal", "slow, calm ambient"), by what sets its tracks apart
 * from the library. Null where nothing does.
 */
export function nameTaste(members: readonly TasteMember[], library: LibraryTastes): TasteName | null {
  const { words, terms } = nameGroup(members, library);
  const decade = decadeOf(members, library);
  const told = words.filter((word) => word !== 'mixed');
  if (terms.length === 0) {
    if (decade === null && told.length === 0) return null;
    return { decade, sounds: told, terms };
  }
  // With a decade before it the sound is one word too many.
  return { decade, sounds: decade === null ? told.slice(0, 2) : [], terms };
}

function decadeOf(members: readonly TasteMember[], library: LibraryTastes): number | null {
  const own = decades(members);
  const [decade, share] = [...own].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  if (share < LEAST_OF_DECADE || share < LEAST_LIFT * (library.decades.get(decade) ?? 0)) return null;
  return decade;
}

/** Which part is of each decade, of all whose year is known; nothing where most are not. */
function decades(members: readonly TasteMember[]): Map<number, number> {
  const dated = members.flatMap(({ year }) => (year === null ? [] : [Math.floor(year / 10) * 10]));
  const shares = new Map<number, number>();
  if (dated.length < members.length / 2) return shares;
  for (const decade of dated) shares.set(decade, (shares.get(decade) ?? 0) + 1 / dated.length);
  return shares;
}
