import { database } from '@/infra/database';
import { changeCounts } from './change-counts';
import { documentCountsSchema } from './contribution';

const BATCH = 250;

/**
 * Takes off what documents have added that are gone, changed, banned or found to repeat another one, each with its
 * mentions in one step. Their duplicates are looked at anew.
 * @returns how many there were
 */
export async function removeContributions(signal?: AbortSignal): Promise<number> {
  const db = database();
  let removed = 0;
  for (;;) {
    signal?.throwIfAborted();
    const rows = await db.$queryRaw<{ documentId: string; site: string; counts: unknown }[]>`
      SELECT c."documentId", c.site, c.counts FROM "TextContribution" c
      LEFT JOIN "PressDocument" d ON d.id = c."documentId"
      LEFT JOIN "PressSource" s ON s.id = d."sourceId"
      WHERE d.id IS NULL OR d.revision <> c.revision OR d.text = '' OR s.status = 'banned' OR d."duplicateOfId" IS NOT NULL
      ORDER BY c."documentId" LIMIT ${BATCH}`;
    if (rows.length === 0) return removed;
    const ids = rows.map(({ documentId }) => documentId);
    await db.$transaction(
      async (tx) => {
        const counts = rows.map(({ site, counts: json }) => ({
          site,
          counts: documentCountsSchema.parse(json),
        }));
        await changeCounts(tx, counts, -1);
        await tx.textContribution.deleteMany({ where: { documentId: { in: ids } } });
        await tx.mention.deleteMany({ where: { documentId: { in: ids } } });
        await tx.pairSentence.deleteMany({ where: { documentId: { in: ids } } });
        await tx.pressDocument.updateMany({
          where: { duplicateOfId: { in: ids } },
          data: { duplicateOfId: null },
        });
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
    removed += rows.length;
  }
}
