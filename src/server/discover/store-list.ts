import { jsonRows } from '@/infra/json-rows';
import { newId } from '@/infra/new-id';
import type { Prisma } from '@/infra/prisma/generated/client';
import type { entryOf } from './entry-of';

type Entry = ReturnType<typeof entryOf> & { inDraws: number | null; team: 'a' | 'b' | null };

/**
 * Stores a list with its entries in one statement. Thirty entries with a value of their own for each of a dozen fields would cost
 * this process a twentieth of what the whole list does.
 * @returns its id; null where the listener has a list of that week
 */
export async function storeList(
  client: Prisma.TransactionClient,
  list: Omit<Prisma.DiscoverListUncheckedCreateInput, 'id' | 'entries'>,
  entries: readonly Entry[],
): Promise<string | null> {
  const id = newId();
  // As rows of JSON they keep every digit, and Postgres knows the types.
  const row = { id, isLate: false, trialId: null, relaxations: [], ...list };
  const stored = await client.$executeRaw`
    WITH list AS (
      INSERT INTO "DiscoverList" ("id", "userId", "week", "builtAt", "isLate", "blend", "weights", "relaxations",
        "replaced", "knowledge", "tastes", "draws", "trialId")
      SELECT l."id", l."userId", l."week", l."builtAt", l."isLate", l."blend", l."weights",
        ARRAY(SELECT jsonb_array_elements_text(l."relaxations")), l."replaced", l."knowledge", l."tastes", l."draws", l."trialId"
      FROM ${jsonRows([row])} AS l("id" uuid, "userId" text, "week" text, "builtAt" timestamp, "isLate" boolean,
        "blend" jsonb, "weights" jsonb, "relaxations" jsonb, "replaced" jsonb, "knowledge" jsonb, "tastes" jsonb,
        "draws" jsonb, "trialId" uuid)
      ON CONFLICT ("userId", "week") DO NOTHING
      RETURNING "id"
    )
    INSERT INTO "DiscoverEntry" ("listId", "position", "trackId", "score", "shareCollaborative", "shareText", "shareAudio",
      "reasons", "features", "propensity", "inDraws", "team")
    SELECT list."id", e.* FROM list, ${jsonRows(entries)} AS e("position" int, "trackId" uuid, "score" float8,
      "shareCollaborative" float8, "shareText" float8, "shareAudio" float8, "reasons" jsonb, "features" jsonb,
      "propensity" float8, "inDraws" int, "team" "BlendTeam")`;
  return stored > 0 ? id : null;
}
