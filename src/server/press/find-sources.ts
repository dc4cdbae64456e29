import type { PressSource } from '@/domain/contracts/admin';
import { database } from '@/infra/database';
import { hasText } from './store-document';

/** All press sources by title, with what was found in them. */
export async function findSources(): Promise<PressSource[]> {
  const db = database();
  const [sources, mentions] = await Promise.all([
    db.pressSource.findMany({
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
      include: { _count: { select: { documents: { where: hasText } } } },
    }),
    db.$queryRaw<{ sourceId: string; count: number }[]>`
      SELECT d."sourceId", count(*)::int AS count
      FROM "Mention" m JOIN "PressDocument" d ON d.id = m."documentId" GROUP BY d."sourceId"`,
  ]);
  const mentionCounts = new Map(mentions.map(({ sourceId, count }) => [sourceId, count]));
  return sources.map(({ id, kind, location, title, status, demo, lastReadAt, lastError, _count }) => ({
    id,
    kind,
    location,
    title,
    status,
    demo,
    documentCount: _count.documents,
    mentionCount: mentionCounts.get(id) ?? 0,
    lastReadAt: lastReadAt?.toISOString() ?? null,
    lastError,
  }));
}
