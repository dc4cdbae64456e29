import { createWordList, type WordList } from '@/domain/word-list';
import { database } from '@/infra/database';
import { keepWhileSame } from '@/infra/keep-while-same';
import { libraryState } from '../library/library-state';

/** How long words are taken as they are before it is asked whether the library has changed. */
const FRESH_MS = 30_000;

/**
 * Every word in the names of the library, kept in this process: to tell what somebody meant takes a look at all of them,
 * and they are few, some twenty thousand of two hundred thousand tracks.
 */
export const libraryWords = keepWhileSame(libraryState, load, { freshMs: FRESH_MS });

async function load(): Promise<WordList> {
  const rows = await database().$queryRaw<{ word: string }[]>`
    SELECT DISTINCT unnest(string_to_array("searchText", ' ')) AS "word" FROM "Track" WHERE "missingSince" IS NULL`;
  return createWordList(rows.map(({ word }) => word).filter((word) => word.length > 2));
}
