import { database } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { resemblance, SAME_FROM } from '@/recommenders/text/near-duplicates';

interface Signed {
  id: string;
  signature: Uint8Array | null;
  bands: number[];
}

/**
 * Which of these documents, in order of their ids, say what a document that counts already says: one before them, or one
 * among them. Candidates share a band of their signatures (locality-sensitive hashing), which an index finds.
 * @returns id of each such document -> id of the one it repeats
 */
export async function findDuplicates(documents: readonly Signed[]): Promise<Map<string, string>> {
  const signed = documents.filter(({ signature }) => signature !== null);
  const duplicates = new Map<string, string>();
  if (signed.length === 0) return duplicates;
  // OFFSET 0 has the index asked for each by itself: before the first ANALYZE the planner takes the documents to be few,
  // and looks through all of them for each.
  const counted = await database().$queryRaw<{ id: string; otherId: string; signature: Uint8Array }[]>`
    SELECT n.id, o.id AS "otherId", o.signature
    FROM ${jsonRows(signed.map(({ id, bands }) => ({ id, bands })))} AS n(id uuid, bands int[])
    CROSS JOIN LATERAL (
      SELECT d.id, d.signature, d."duplicateOfId" FROM "PressDocument" d WHERE d.bands && n.bands OFFSET 0
    ) o
    WHERE o.id <> n.id AND o."duplicateOfId" IS NULL
      AND EXISTS (SELECT 1 FROM "TextContribution" c WHERE c."documentId" = o.id)
    ORDER BY o.id`;
  const originals = new Map<string, { id: string; signature: Uint8Array }[]>();
  for (const { id, otherId, signature } of counted) {
    originals.set(id, [...(originals.get(id) ?? []), { id: otherId, signature }]);
  }
  const byBand = new Map<number, Signed[]>();
  for (const document of signed) {
    const among = document.bands.flatMap((band) => byBand.get(band) ?? []);
    const candidates = [...(originals.get(document.id) ?? []), ...among];
    const own = unpack(document.signature!);
    const original = candidates.find(({ signature }) => resemblance(own, unpack(signature!)) >= SAME_FROM);
    if (original) duplicates.set(document.id, original.id);
    else for (const band of document.bands) byBand.set(band, [...(byBand.get(band) ?? []), document]);
  }
  return duplicates;
}

/** A signature as it is stored: 32-bit numbers, little-endian as on every machine Node runs on. */
function unpack(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
