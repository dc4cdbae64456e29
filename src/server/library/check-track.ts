import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/** @throws AppError 404 for an unknown track */
export async function checkTrack(id: string): Promise<void> {
  if (!(await database().track.findUnique({ where: { id }, select: { id: true } })))
    throw new AppError('not_found', noSuch.track);
}
