import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Takes a correction back: the words may name the artist again, on all pages they stand on.
 * @throws AppError `not_found`
 */
export async function removeCorrection(id: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const correction = await tx.nameCorrection.findUnique({ where: { id } });
    if (!correction) throw new AppError('not_found', noSuch.correction);
    const { artistId, documentId } = correction;
    await tx.nameCorrection.delete({ where: { id } });
    if (documentId)
      await tx.pressDocument.updateMany({ where: { id: documentId }, data: { revision: { increment: 1 } } });
    // Looked for as a name that is new to the library is: pages that came after the correction have no mention of it.
    else await tx.textArtist.updateMany({ where: { artistId }, data: { namesHash: '' } });
  });
  await enqueue('update-text-model', {});
}
