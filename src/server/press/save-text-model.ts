import { isDeepStrictEqual } from 'node:util';
import type { PressQuote } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { READING } from '@/recommenders/text/read-document-names';
import type { TextModel } from '@/recommenders/text/text-model';

/** Another one whenever artists would be compared otherwise than before, or pages read. */
export const TEXT_MODEL_VERSION = `text-3.${READING}`;
const ARTISTS = 200;
const SENTENCES = 3;
const READ_SENTENCES = 8;

/**
 * Stores what artists are written about like, with the best sentences for each pair: only lists that are other than
 * before are written. Artists that were deleted while it was learned are left out.
 */
export async function saveTextModel(model: TextModel): Promise<{ similarities: number; changed: number }> {
  const db = database();
  const alive = new Set((await db.artist.findMany({ select: { id: true } })).map(({ id }) => id));
  const artistIds = [...model.similar.keys()].filter((id) => alive.has(id));
  let similarities = 0;
  let changed = 0;
  for (let from = 0; from < artistIds.length; from += ARTISTS) {
    const batch = artistIds.slice(from, from + ARTISTS);
    const similar = new Map(
      batch.map((id) => [id, model.similar.get(id)!.filter(({ artistId }) => alive.has(artistId))]),
    );
    const quotes = await findQuotes(
      batch.flatMap((id) => similar.get(id)!.map(({ artistId }) => [id, artistId] as const)),
    );
    const rows = batch.flatMap((artistId) =>
      similar.get(artistId)!.map(({ artistId: otherId, score, terms }) => ({
        artistId,
        otherId,
        score,
        terms,
        evidence: quotes.get(pairKey(artistId, otherId)) ?? [],
      })),
    );
    similarities += rows.length;
    const [lists, terms] = await Promise.all([
      db.artistTextSimilarity.findMany({
        where: { artistId: { in: batch } },
        orderBy: [{ score: 'desc' }, { otherId: 'asc' }],
      }),
      db.artistTerm.findMany({
        where: { artistId: { in: batch } },
        orderBy: [{ weight: 'desc' }, { term: 'asc' }],
      }),
    ]);
    const newTerms = batch.flatMap((artistId) =>
      (model.terms.get(artistId) ?? []).map(({ term, weight }) => ({ artistId, term, weight })),
    );
    const stale = batch.filter(
      (id) =>
        !isDeepStrictEqual(ordered(lists, id, 'otherId'), ordered(rows, id, 'otherId')) ||
        !isDeepStrictEqual(ordered(terms, id, 'term'), ordered(newTerms, id, 'term')),
    );
    changed += stale.length;
    if (stale.length === 0) continue;
    const isStale = ({ artistId }: { artistId: string }) => stale.includes(artistId);
    await db.$transaction(
      async (tx) => {
        await tx.artistTextSimilarity.deleteMany({ where: { artistId: { in: stale } } });
        await tx.artistTerm.deleteMany({ where: { artistId: { in: stale } } });
        await tx.$executeRaw`
          INSERT INTO "ArtistTextSimilarity" ("artistId", "otherId", score, evidence, terms)
          SELECT n."artistId", n."otherId", n.score, n.evidence, n.terms
          FROM ${jsonRows(rows.filter(isStale))} AS n("artistId" uuid, "otherId" uuid, score float8, evidence jsonb, terms text[])`;
        await tx.$executeRaw`
          INSERT INTO "ArtistTerm" ("artistId", term, weight) SELECT n."artistId", n.term, n.weight
          FROM ${jsonRows(newTerms.filter(isStale))} AS n("artistId" uuid, term text, weight float8) ON CONFLICT DO NOTHING`;
      },
      { timeout: 120_000, maxWait: 30_000 },
    );
  }
  return { similarities, changed };
}

/** Notes that the model is up to date: what is learned from here on makes it stale. */
export async function markTextModel(similarities: number): Promise<void> {
  const db = database();
  const mentions = await db.mention.count();
  await db.$transaction(async (tx) => {
    await tx.model.deleteMany({ where: { kind: 'text' } });
    await tx.model.create({
      data: {
        kind: 'text',
        version: TEXT_MODEL_VERSION,
        parameters: {},
        metrics: { mentions, similarities },
        trainedAt: new Date(),
      },
    });
  });
}

function ordered<Row extends { artistId: string }>(rows: readonly Row[], artistId: string, key: keyof Row) {
  return rows.filter((row) => row.artistId === artistId).sort((x, y) => (x[key] < y[key] ? -1 : 1));
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

interface QuoteRow {
  a: string;
  b: string;
  sentence: string;
  title: string;
  url: string;
  site: string;
  publishedAt: Date | null;
  kind: string;
  documentId: string;
}

/** The best sentences for each pair; one that several pages repeat stands once. */
async function findQuotes(
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, (PressQuote & { documentId: string })[]>> {
  const keys = [...new Set(pairs.map(([a, b]) => pairKey(a, b)))].map(
    (key) => key.split(' ') as [string, string],
  );
  const rows = await database().$queryRaw<QuoteRow[]>`
    SELECT n.a::text AS a, n.b::text AS b, q.sentence, d.title, d.url, d.site, d."publishedAt", s.kind::text AS kind, d.id AS "documentId"
    FROM unnest(${keys.map(([a]) => a)}::uuid[], ${keys.map(([, b]) => b)}::uuid[]) AS n(a, b)
    CROSS JOIN LATERAL (
      SELECT p.sentence, p."documentId", p.quality FROM "PairSentence" p
      WHERE p."artistAId" = n.a AND p."artistBId" = n.b
      ORDER BY p.quality DESC, p."documentId" LIMIT ${READ_SENTENCES}
    ) q
    JOIN "PressDocument" d ON d.id = q."documentId" JOIN "PressSource" s ON s.id = d."sourceId"
    ORDER BY n.a, n.b, q.quality DESC, d.id`;
  const quotes = new Map<string, (PressQuote & { documentId: string })[]>();
  for (const { a, b, kind, url, publishedAt, ...quote } of rows) {
    const key = pairKey(a, b);
    const kept = quotes.get(key) ?? [];
    quotes.set(key, kept);
    if (kept.length === SENTENCES || kept.some(({ sentence }) => sentence === quote.sentence)) continue;
    // A file's path leads a reader nowhere.
    const link = kind === 'folder' ? null : url;
    kept.push({ ...quote, url: link, publishedAt: publishedAt?.toISOString() ?? null });
  }
  return quotes;
}
