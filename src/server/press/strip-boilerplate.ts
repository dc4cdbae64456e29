import type { Transaction } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { lineKeys, withoutLines } from '@/recommenders/text/boilerplate';
import { saveTexts } from './save-texts';

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

/** A page's text as it was read, before anything was taken out. */
interface SitePage {
  site: string;
  text: string;
}

/** Lines that may be boilerplate: each key once. */
function candidateKeys(text: string): bigint[] {
  const lines = lineKeys(text);
  const outer =
    lines.length <= FIRST_LINES + LAST_LINES
      ? lines
      : [...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)];
  return [...new Set(outer.map(({ key }) => key))].filter((key) => key !== ALL);
}

/** Pages' texts without the lines that three other pages of their site have, too; the whole where nothing would be left. */
export async function withoutBoilerplate(tx: Transaction, pages: readonly SitePage[]): Promise<string[]> {
  const asked = new Set(
    pages.flatMap(({ site, text }) => candidateKeys(text).map((key) => nameOf(site, key))),
  );
  const rows = [...asked].map((name) => name.split('\n')).map(([key, site]) => ({ site, key }));
  const habits = await tx.$queryRaw<{ site: string; key: bigint }[]>`
    SELECT l.site, l.key FROM ${jsonRows(rows)} AS n(site text, key bigint)
    JOIN "PressLine" l ON l.site = n.site AND l.key = n.key WHERE l.documents >= ${HABIT - 1}`;
  const known = new Set(habits.map(({ site, key }) => nameOf(site, key)));
  return pages.map(({ site, text }) => stripped(site, text, known));
}

/**
 * Counts pages' lines, those apart that they had at their last visit. A line that becomes a habit with them is taken out
 * of the pages that had it before.
 */
export async function countLines(
  tx: Transaction,
  pages: readonly (SitePage & { id: string; before: string })[],
): Promise<void> {
  const fresh = pages
    .map(({ id, site, text, before }) => {
      const had = new Set(before ? candidateKeys(before) : []);
      return { id, site, keys: candidateKeys(text).filter((key) => !had.has(key)) };
    })
    .filter(({ keys }) => keys.length > 0);
  if (fresh.length === 0) return;
  const places = await countPages(tx, fresh);
  const lines = new Map<string, { site: string; key: string; documents: number; ids: string[] }>();
  fresh.forEach(({ id, site, keys }, page) => {
    if (places[page]! > COUNTED_DOCUMENTS && places[page]! % SAMPLE !== 0) return;
    for (const key of keys) {
      const line = lines.get(nameOf(site, key)) ?? { site, key: String(key), documents: 0, ids: [] };
      lines.set(nameOf(site, key), line);
      line.documents++;
      line.ids.push(id);
    }
  });
  // In order of their keys, always: two transactions never wait for each other.
  const rows = [...lines].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, line]) => line);
  const grown = await tx.$queryRaw<{ site: string; key: bigint; documents: number; ids: string[] }[]>`
    INSERT INTO "PressLine" (site, key, documents, "documentIds")
    SELECT n.site, n.key, n.documents, n.ids[1:${HABIT - 1}] FROM ${jsonRows(rows)} AS n(site text, key bigint, documents int, ids uuid[])
    ON CONFLICT (site, key) DO UPDATE SET documents = "PressLine".documents + excluded.documents,
      "documentIds" = ("PressLine"."documentIds" || excluded."documentIds")[1:${HABIT - 1}]
    RETURNING site, key, documents, "documentIds"::text[] AS ids`;
  const habits = grown.filter(({ site, key, documents }) => {
    const before = documents - lines.get(nameOf(site, key))!.documents;
    return before < HABIT && documents >= HABIT;
  });
  await takeOut(tx, habits, pages);
}

/** @returns for each page how many of its site have been counted with it */
async function countPages(tx: Transaction, pages: readonly { site: string }[]): Promise<number[]> {
  const bySite = new Map<string, number>();
  for (const { site } of pages) bySite.set(site, (bySite.get(site) ?? 0) + 1);
  const rows = [...bySite]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([site, documents]) => ({ site, documents }));
  const counted = await tx.$queryRaw<{ site: string; documents: number }[]>`
    INSERT INTO "PressLine" (site, key, documents, "documentIds")
    SELECT n.site, ${ALL}, n.documents, '{}' FROM ${jsonRows(rows)} AS n(site text, documents int)
    ON CONFLICT (site, key) DO UPDATE SET documents = "PressLine".documents + excluded.documents
    RETURNING site, documents`;
  const next = new Map(counted.map(({ site, documents }) => [site, documents - bySite.get(site)!]));
  return pages.map(({ site }) => {
    const place = next.get(site)! + 1;
    next.set(site, place);
    return place;
  });
}

/** Takes new habits out of the first pages that had them, and of those that were counted last. */
async function takeOut(
  tx: Transaction,
  habits: readonly { site: string; key: bigint; ids: string[] }[],
  last: readonly { id: string; site: string }[],
): Promise<void> {
  if (habits.length === 0) return;
  const known = new Set(habits.map(({ site, key }) => nameOf(site, key)));
  const sites = new Set(habits.map(({ site }) => site));
  const ids = new Set(habits.flatMap((habit) => habit.ids));
  for (const { id, site } of last) if (sites.has(site)) ids.add(id);
  const documents = await tx.pressDocument.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, site: true, text: true },
  });
  await saveTexts(
    tx,
    documents.flatMap(({ id, site, text }) => {
      const rest = stripped(site, text, known);
      return rest === text ? [] : [{ id, text: rest }];
    }),
  );
}

function stripped(site: string, text: string, habits: ReadonlySet<string>): string {
  if (habits.size === 0) return text;
  return withoutLines(text, (key) => habits.has(nameOf(site, key))) || text;
}

/** Keys have no line break in them, and sites none either. */
const nameOf = (site: string, key: bigint): string => `${key}\n${site}`;
