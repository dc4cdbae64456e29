import { createWordList, type WordList } from '@/domain/word-list';
import { database } from '@/infra/database';
import { libraryState } from '../library/library-state';

/** How long words are taken as they are before it is asked whether the library has changed. */
const FRESH_MS = 30_000;

interface Kept {
  list: WordList;
  /** What the library was like. */
  state: string;
  checkedAt: number;
}

let kept: Promise<Kept> | null = null;

/**
 * Every word in the names of the library, kept in this process: to tell what somebody meant takes a look at all of them,
 * and they are few, some twenty thousand of two hundred thousand tracks.
 */
export async function libraryWords(now = Date.now()): Promise<WordList> {
  kept ??= load(now);
  try {
    const known = await kept;
    if (now - known.checkedAt <= FRESH_MS) return known.list;
    known.checkedAt = now;
    if ((await libraryState()) !== known.state) kept = load(now);
    return (await kept).list;
  } catch (error) {
    // The next one tries again.
    kept = null;
    throw error;
  }
}

async function load(now: number): Promise<Kept> {
  const state = await libraryState();
  const rows = await database().$queryRaw<{ word: string }[]>`
    SELECT DISTINCT unnest(string_to_array("searchText", ' ')) AS "word" FROM "Track" WHERE "missingSince" IS NULL`;
  const words = rows.map(({ word }) => word).filter((word) => word.length > 2);
  return { list: createWordList(words), state, checkedAt: now };
}
