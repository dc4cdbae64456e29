import { database } from '@/infra/database';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { tokenise } from '@/recommenders/text/tokenise';
import type { HashedNames } from './load-names';

const PAGE = 500;

/**
 * Has the documents read again that the library's news may concern: those that name an artist whose names or tracks have
 * changed, and those in which a new name stands. All others stay as they are.
 * @returns whether any names have changed at all
 */
export async function reviseDocuments(names: readonly HashedNames[], signal?: AbortSignal): Promise<boolean> {
  const db = database();
  const known = new Map((await db.textArtist.findMany()).map((row) => [row.artistId, row.namesHash]));
  const changed = names.filter(({ artistId, hash }) => known.get(artistId) !== hash);
  if (changed.length === 0) return false;
  const documents = new Set<string>();
  const mentioned = await db.mention.findMany({
    where: { artistId: { in: changed.map(({ artistId }) => artistId) } },
    select: { documentId: true },
    distinct: ['documentId'],
  });
  for (const { documentId } of mentioned) documents.add(documentId);
  const matcher = createNameMatcher(changed);
  for (let cursor: string | undefined; ; ) {
    signal?.throwIfAborted();
    const page = await db.textContribution.findMany({
      where: cursor ? { documentId: { gt: cursor } } : {},
      orderBy: { documentId: 'asc' },
      take: PAGE,
      select: { documentId: true },
    });
    const ids = page.map(({ documentId }) => documentId).filter((id) => !documents.has(id));
    for (const { id, title, text } of await db.pressDocument.findMany({
      where: { id: { in: ids } },
      select: { id: true, title: true, text: true },
    })) {
      const { artists, tracks } = matcher.find(tokenise(`${title}\n${text}`));
      if (artists.length > 0 || tracks.length > 0) documents.add(id);
    }
    if (page.length < PAGE) break;
    cursor = page.at(-1)!.documentId;
  }
  await db.$transaction(
    async (tx) => {
      const ids = [...documents];
      for (let from = 0; from < ids.length; from += PAGE) {
        const where = { id: { in: ids.slice(from, from + PAGE) } };
        await tx.pressDocument.updateMany({ where, data: { revision: { increment: 1 } } });
      }
      await tx.$executeRaw`
        INSERT INTO "TextArtist" ("artistId", "namesHash")
        SELECT n.id, n.hash FROM unnest(${changed.map(({ artistId }) => artistId)}::uuid[],
          ${changed.map(({ hash }) => hash)}::text[]) AS n(id, hash) JOIN "Artist" a ON a.id = n.id
        ON CONFLICT ("artistId") DO UPDATE SET "namesHash" = excluded."namesHash"`;
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
  return true;
}
