import { database } from '@/infra/database';
import type { BlendSliders } from '@/recommenders/blend/blend-candidates';
import { slidersOf } from './read-sliders';

/** What the making of a list has to know of its listener's lists. */
export interface ListOwner {
  timeZone: string;
  /** Whether there is one of that week. */
  hasList: boolean;
  /** Whether there is one of a week before. */
  hadLists: boolean;
  /** As of their newest list. */
  sliders: BlendSliders;
}

/** Null for nobody. */
export async function loadListOwner(userId: string, week: string): Promise<ListOwner | null> {
  const [row] = await database().$queryRaw<(Omit<ListOwner, 'sliders'> & { blend: unknown })[]>`
    SELECT u."timeZone",
      EXISTS (SELECT 1 FROM "DiscoverList" WHERE "userId" = u."id" AND "week" = ${week}) AS "hasList",
      EXISTS (SELECT 1 FROM "DiscoverList" WHERE "userId" = u."id" AND "week" < ${week}) AS "hadLists",
      (SELECT "blend" FROM "DiscoverList" WHERE "userId" = u."id" ORDER BY "week" DESC LIMIT 1) AS "blend"
    FROM "User" u WHERE u."id" = ${userId}`;
  return row ? { ...row, sliders: slidersOf(row.blend) } : null;
}
