import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/**
 * Deletes a source with its documents and mentions. What the text model has learned from them goes at its next update.
 * @throws AppError `not_found`
 */
export async function deleteSource(id: string): Promise<void> {
  const { count } = await database().pressSource.deleteMany({ where: { id } });
  if (count === 0) throw new AppError('not_found', noSuch.pressSource);
}
