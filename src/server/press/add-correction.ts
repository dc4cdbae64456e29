import { faults, noSuch, rawField } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { AddNameCorrection, NameCorrection } from '@/domain/contracts/press';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { normalisedWords } from '@/recommenders/text/tokenise';
import { correctionInclude, toNameCorrection } from './correction-view';

/**
 * Keeps that words do not name an artist, and has the pages concerned read again; scores follow with the next comparison,
 * which is asked for. Saying it twice is saying it once.
 * @throws AppError `not_found` for an artist or page that is not there, `invalid_input` for a spelling without words, or for both a page and a site
 */
export async function addCorrection(said: AddNameCorrection): Promise<NameCorrection> {
  const { artistId, spelling, documentId = null, site = null } = said;
  const words = normalisedWords(spelling);
  if (words === '') throw refused('spelling', faults.noWords);
  if (documentId && site) throw refused('site', faults.siteBesidePage);
  const row = await database().$transaction(async (tx) => {
    // One at a time for each artist: two clicks are one correction.
    const [artist] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Artist" WHERE id = ${artistId}::uuid FOR UPDATE`;
    if (!artist) throw new AppError('not_found', noSuch.artist);
    if (
      documentId &&
      !(await tx.pressDocument.findUnique({ where: { id: documentId }, select: { id: true } }))
    )
      throw new AppError('not_found', noSuch.page);
    const where = { artistId, words, documentId, site };
    const known = await tx.nameCorrection.findFirst({ where, include: correctionInclude });
    if (known) return known;
    await tx.pressDocument.updateMany({
      where: {
        mentions: { some: { artistId } },
        ...(documentId ? { id: documentId } : {}),
        ...(site ? { site } : {}),
      },
      data: { revision: { increment: 1 } },
    });
    return tx.nameCorrection.create({ data: { ...where, spelling }, include: correctionInclude });
  });
  await enqueue('update-text-model', {});
  return toNameCorrection(row);
}

const refused = (field: string, reason: string) =>
  new AppError('invalid_input', rawField(field, reason), [{ field, reason }]);
