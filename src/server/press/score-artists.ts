import { database } from '@/infra/database';
import { NIL_ID } from '@/infra/new-id';
import { TextCounts } from '@/recommenders/text/text-counts';
import { scoreTextModel, type TextModel } from '@/recommenders/text/text-model';

const PAGE = 20_000;

/** Compares all artists by the sums in the database, which do not grow with the documents that made them. */
export async function scoreArtists(artistIds: readonly string[], signal?: AbortSignal): Promise<TextModel> {
  const db = database();
  const counts = new TextCounts(artistIds);
  for (const { artistId, documents } of await db.textArtist.findMany())
    counts.addDocuments(artistId, documents);
  type PairRow = { a: string; b: string; site: string; weight: number; recent: number; documents: number };
  let pair = { a: NIL_ID, b: NIL_ID, site: '' };
  for (;;) {
    signal?.throwIfAborted();
    const rows = await db.$queryRaw<PairRow[]>`
      SELECT "artistAId"::text AS a, "artistBId"::text AS b, site, weight::float8 AS weight, recent::float8 AS recent, documents
      FROM "TextPair" WHERE ("artistAId", "artistBId", site) > (${pair.a}::uuid, ${pair.b}::uuid, ${pair.site})
      ORDER BY "artistAId", "artistBId", site LIMIT ${PAGE}`;
    for (const { a, b, site, ...sum } of rows) counts.addPair(a, b, site, sum);
    if (rows.length < PAGE) break;
    pair = rows.at(-1)!;
  }
  let term = { artistId: NIL_ID, stem: '' };
  for (;;) {
    signal?.throwIfAborted();
    const rows = await db.$queryRaw<{ artistId: string; stem: string; weight: number }[]>`
      SELECT "artistId"::text AS "artistId", stem, weight::float8 AS weight FROM "TextTerm"
      WHERE ("artistId", stem) > (${term.artistId}::uuid, ${term.stem}) ORDER BY "artistId", stem LIMIT ${PAGE}`;
    for (const { artistId, stem, weight } of rows) counts.addTerm(artistId, stem, weight);
    if (rows.length < PAGE) break;
    term = rows.at(-1)!;
  }
  for (const { stem, spelling, count } of await db.textSpelling.findMany())
    counts.addSpelling(stem, spelling, count);
  return scoreTextModel(counts, Date.now());
}
