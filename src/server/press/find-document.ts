import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { PressDocumentDetail } from '@/domain/contracts/press';
import { database } from '@/infra/database';
import { normalisedWords } from '@/recommenders/text/tokenise';
import { correctionInclude, toNameCorrection } from './correction-view';
import { type DocumentRow, documentColumns, documentTables, toPressDocument } from './document-view';

/**
 * A page with its text, the names found in it in order, and what was said about them.
 * @throws AppError `not_found`
 */
export async function findDocument(id: string): Promise<PressDocumentDetail> {
  const db = database();
  const [row] = await db.$queryRaw<(DocumentRow & { text: string })[]>`
    SELECT ${documentColumns()}, document."text" FROM ${documentTables} WHERE document."id" = ${id}::uuid`;
  if (!row) throw new AppError('not_found', noSuch.page);
  const [mentions, corrections] = await Promise.all([
    db.mention.findMany({
      where: { documentId: id },
      orderBy: [{ offset: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        offset: true,
        spelling: true,
        artist: { select: { id: true, name: true } },
        track: { select: { id: true, title: true } },
      },
    }),
    db.nameCorrection.findMany({
      where: {
        AND: [
          { OR: [{ documentId: null }, { documentId: id }] },
          { OR: [{ site: null }, { site: row.site }] },
        ],
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: correctionInclude,
    }),
  ]);
  const words = corrections.length > 0 ? ` ${normalisedWords(`${row.title}\n${row.text}`)} ` : '';
  return {
    ...toPressDocument(row),
    text: row.text,
    mentions,
    corrections: corrections
      .filter((correction) => words.includes(` ${correction.words} `))
      .map(toNameCorrection),
  };
}
