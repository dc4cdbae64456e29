import { database } from '@/infra/database';
import { keepWhileSame } from '@/infra/keep-while-same';

/**
 * Another text after any scan that found something and whenever a folder comes or goes; asked in no time, from an index.
 * What was found out about the whole library may be held as long as it stays the same.
 */
export async function libraryState(): Promise<string> {
  const [row] = await database().$queryRaw<{ state: string }[]>`
    SELECT concat_ws(' ',
      (SELECT max("updatedAt") FROM "Track"),
      (SELECT count(*) FROM "LibraryFolder"),
      (SELECT max("createdAt") FROM "LibraryFolder")) AS "state"`;
  return row?.state ?? '';
}

/** The same of what a listener has played and liked. */
export async function listenerState(userId: string): Promise<string> {
  const [row] = await database().$queryRaw<{ state: string }[]>`
    SELECT concat_ws(' ',
      (SELECT count(*) FROM "Play" WHERE "userId" = ${userId}),
      (SELECT count(*) FROM "Feedback" WHERE "userId" = ${userId}),
      (SELECT max("updatedAt") FROM "Feedback" WHERE "userId" = ${userId})) AS "state"`;
  return row?.state ?? '';
}

/** Holds what `find` found until the library changes: it is the same for everybody and takes a look at all tracks. */
export const heldWhileLibraryStays = <Found>(find: () => Promise<Found>) => keepWhileSame(libraryState, find);
