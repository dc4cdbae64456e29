import type { Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import type { DocumentCounts } from '@/recommenders/text/read-document-names';

/** A document's counts and the site they are capped by. */
export interface SiteCounts {
  site: string;
  counts: DocumentCounts;
}

interface PairRow {
  a: string;
  b: string;
  site: string;
  weight: number;
  recent: number;
  documents: number;
}

/**
 * Adds documents' counts to the sums in the database, or takes them off: only the rows of what they name are touched.
 * Artists that have been deleted are left out.
 */
export async function changeCounts(
  tx: Transaction,
  documents: readonly SiteCounts[],
  sign: 1 | -1,
): Promise<void> {
  if (documents.length === 0) return;
  const artists = new Map<string, number>();
  const pairs = new Map<string, PairRow>();
  const terms = new Map<string, { artist: string; stem: string; weight: number }>();
  const spellings = new Map<string, { stem: string; spelling: string; count: number }>();
  for (const { site, counts } of documents) {
    const idOf = (index: number) => counts.artists[index]!;
    for (const artist of counts.artists) artists.set(artist, (artists.get(artist) ?? 0) + sign);
    for (const [x, y, weight, recent] of counts.pairs) {
      const [a, b] = [idOf(x), idOf(y)];
      const key = `${a} ${b} ${site}`;
      const sum = pairs.get(key) ?? { a, b, site, weight: 0, recent: 0, documents: 0 };
      pairs.set(key, sum);
      sum.weight += sign * weight;
      sum.recent += sign * recent;
      sum.documents += sign;
    }
    for (const [index, stem, weight] of counts.terms) {
      const artist = idOf(index);
      const key = `${artist} ${stem}`;
      const sum = terms.get(key) ?? { artist, stem, weight: 0 };
      terms.set(key, sum);
      sum.weight += sign * weight;
    }
    for (const [stem, spelling, count] of counts.spellings) {
      const key = `${stem} ${spelling}`;
      const sum = spellings.get(key) ?? { stem, spelling, count: 0 };
      spellings.set(key, sum);
      sum.count += sign * count;
    }
  }
  await changeArtists(tx, artists);
  // In order of their keys, always: two transactions never wait for each other.
  const pairRows = sorted(pairs);
  const termRows = sorted(terms);
  const spellingRows = sorted(spellings);
  const [pairSums, termSums, spellingSums] = [jsonRows(pairRows), jsonRows(termRows), jsonRows(spellingRows)];
  await tx.$executeRaw`
    INSERT INTO "TextPair" ("artistAId", "artistBId", site, weight, recent, documents)
    SELECT n.a, n.b, n.site, n.weight, n.recent, n.documents
    FROM ${pairSums} AS n(a uuid, b uuid, site text, weight bigint, recent bigint, documents int)
    JOIN "Artist" x ON x.id = n.a JOIN "Artist" y ON y.id = n.b
    ON CONFLICT ("artistAId", "artistBId", site) DO UPDATE SET
      weight = "TextPair".weight + excluded.weight, recent = "TextPair".recent + excluded.recent,
      documents = "TextPair".documents + excluded.documents`;
  await tx.$executeRaw`
    INSERT INTO "TextTerm" ("artistId", stem, weight)
    SELECT n.artist, n.stem, n.weight FROM ${termSums} AS n(artist uuid, stem text, weight bigint)
    JOIN "Artist" x ON x.id = n.artist
    ON CONFLICT ("artistId", stem) DO UPDATE SET weight = "TextTerm".weight + excluded.weight`;
  await tx.$executeRaw`
    INSERT INTO "TextSpelling" (stem, spelling, count)
    SELECT n.stem, n.spelling, n.count FROM ${spellingSums} AS n(stem text, spelling text, count int)
    ON CONFLICT (stem, spelling) DO UPDATE SET count = "TextSpelling".count + excluded.count`;
  if (sign < 0) {
    await tx.$executeRaw`
      DELETE FROM "TextPair" t USING ${pairSums} AS n(a uuid, b uuid, site text)
      WHERE t."artistAId" = n.a AND t."artistBId" = n.b AND t.site = n.site AND t.documents <= 0`;
    await tx.$executeRaw`
      DELETE FROM "TextTerm" t USING ${termSums} AS n(artist uuid, stem text)
      WHERE t."artistId" = n.artist AND t.stem = n.stem AND t.weight <= 0`;
    await tx.$executeRaw`
      DELETE FROM "TextSpelling" t USING ${spellingSums} AS n(stem text, spelling text)
      WHERE t.stem = n.stem AND t.spelling = n.spelling AND t.count <= 0`;
  }
  // Until artists are compared anew, what is served is behind these sums.
  await tx.model.updateMany({ where: { kind: 'text' }, data: { parameters: { isBehind: true } } });
}

async function changeArtists(tx: Transaction, artists: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...artists]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([id, documents]) => ({ id, documents }));
  await tx.$executeRaw`
    UPDATE "TextArtist" t SET documents = t.documents + n.documents
    FROM ${jsonRows(rows)} AS n(id uuid, documents int) WHERE t."artistId" = n.id`;
}

function sorted<Row>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, row]) => row);
}
