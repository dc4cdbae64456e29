import type { PressSource } from '@/domain/contracts/press';
import { database } from '@/infra/database';

interface SourceCounts {
  id: string;
  documents: number;
  errors: number;
  waiting: number;
  mentions: number;
}

/** All press sources by title, with what was found in them. */
export async function findSources(): Promise<PressSource[]> {
  const db = database();
  const [sources, counts] = await Promise.all([
    db.pressSource.findMany({ orderBy: [{ title: 'asc' }, { id: 'asc' }] }),
    db.$queryRaw<SourceCounts[]>`
      SELECT s.id,
        (SELECT count(*) FROM "PressDocument" d WHERE d."sourceId" = s.id AND d.text <> '')::int AS documents,
        (SELECT count(*) FROM "PressDocument" d WHERE d."sourceId" = s.id AND d.error IS NOT NULL)::int AS errors,
        (SELECT count(*) FROM "PressPage" p
          WHERE p."sourceId" = s.id AND p.role = 'document' AND p."dueAt" IS NOT NULL)::int AS waiting,
        (SELECT count(*) FROM "Mention" m JOIN "PressDocument" d ON d.id = m."documentId"
          WHERE d."sourceId" = s.id)::int AS mentions
      FROM "PressSource" s`,
  ]);
  const countsOf = new Map(counts.map((row) => [row.id, row]));
  return sources.map(({ createdAt, lastReadAt, nextReadAt, ...source }) => {
    const { documents, errors, waiting, mentions } = countsOf.get(source.id)!;
    return {
      ...source,
      documentCount: documents,
      mentionCount: mentions,
      waitingCount: waiting,
      errorCount: errors,
      lastReadAt: lastReadAt?.toISOString() ?? null,
      nextReadAt: nextReadAt?.toISOString() ?? null,
    };
  });
}
