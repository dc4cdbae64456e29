import type { Transaction } from '@/infra/database';
import { lineKeys, withoutLines } from '@/recommenders/text/boilerplate';
import { sayOf } from './document-marks';

// A line on this many pages of a site is a habit of the site, no news.
const HABIT = 4;
// Habits stand around the text: menus before it, "read also" after it.
const FIRST_LINES = 10;
const LAST_LINES = 20;
// By then a site's habits are known; of later pages a sample tells when they change.
const COUNTED_DOCUMENTS = 300;
const SAMPLE = 10;
/** Under this key a site's counted documents stand. */
const ALL = 0n;

/** Lines that may be boilerplate: each key once. */
function candidateKeys(text: string): bigint[] {
  const lines = lineKeys(text);
  const outer =
    lines.length <= FIRST_LINES + LAST_LINES
      ? lines
      : [...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)];
  return [...new Set(outer.map(({ key }) => key))]
    .filter((key) => key !== ALL)
    .sort((x, y) => (x < y ? -1 : 1));
}

/** A page's text without the lines that three other pages of its site have, too; the whole where nothing would be left. */
export async function withoutBoilerplate(tx: Transaction, site: string, text: string): Promise<string> {
  const keys = candidateKeys(text);
  const habits = await tx.pressLine.findMany({
    where: { site, key: { in: keys }, documents: { gte: HABIT - 1 } },
    select: { key: true },
  });
  if (habits.length === 0) return text;
  const known = new Set(habits.map(({ key }) => key));
  return withoutLines(text, (key) => known.has(key)) || text;
}

/**
 * Counts a page's lines, those apart that it had at its last visit. A line that becomes a habit with it is taken out of
 * the pages that had it before.
 * @param text as it was read, before anything was taken out
 */
export async function countLines(
  tx: Transaction,
  { id, site, text, before }: { id: string; site: string; text: string; before: string },
): Promise<void> {
  const had = new Set(before ? candidateKeys(before) : []);
  const keys = candidateKeys(text).filter((key) => !had.has(key));
  if (keys.length === 0) return;
  const [all] = await tx.$queryRaw<{ documents: number }[]>`
    INSERT INTO "PressLine" (site, key, documents, "documentIds") VALUES (${site}, ${ALL}, 1, '{}')
    ON CONFLICT (site, key) DO UPDATE SET documents = "PressLine".documents + 1 RETURNING documents`;
  if (all!.documents > COUNTED_DOCUMENTS && all!.documents % SAMPLE !== 0) return;
  const grown = await tx.$queryRaw<{ key: bigint; documents: number; documentIds: string[] }[]>`
    INSERT INTO "PressLine" (site, key, documents, "documentIds")
    SELECT ${site}, k, 1, ARRAY[${id}::uuid] FROM unnest(${keys}::bigint[]) AS k
    ON CONFLICT (site, key) DO UPDATE SET documents = "PressLine".documents + 1,
      "documentIds" = CASE WHEN "PressLine".documents < ${HABIT - 1}
        THEN "PressLine"."documentIds" || ${id}::uuid ELSE "PressLine"."documentIds" END
    RETURNING key, documents, "documentIds"::text[] AS "documentIds"`;
  const habits = grown.filter(({ documents }) => documents === HABIT);
  const earlier = new Set(habits.flatMap(({ documentIds }) => documentIds));
  earlier.delete(id);
  const known = new Set(habits.map(({ key }) => key));
  for (const documentId of earlier) {
    const document = await tx.pressDocument.findUnique({ where: { id: documentId }, select: { text: true } });
    const rest = document && withoutLines(document.text, (key) => known.has(key));
    if (!rest || rest === document.text) continue;
    await tx.pressDocument.update({
      where: { id: documentId },
      data: { ...sayOf(rest), revision: { increment: 1 } },
    });
  }
}
