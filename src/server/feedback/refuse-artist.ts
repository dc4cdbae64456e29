import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';

/**
 * "Not this artist": nothing by them is recommended to the listener from now on.
 * @throws AppError 404 for an unknown artist
 */
export async function refuseArtist(userId: string, artistId: string): Promise<void> {
  await checkArtist(artistId);
  await database().artistRefusal.createMany({ data: [{ userId, artistId }], skipDuplicates: true });
}

/**
 * Takes the refusal of an artist back; nothing to take back is fine.
 * @throws AppError 404 for an unknown artist
 */
export async function welcomeArtist(userId: string, artistId: string): Promise<void> {
  await checkArtist(artistId);
  await database().artistRefusal.deleteMany({ where: { userId, artistId } });
}

async function checkArtist(id: string): Promise<void> {
  if (!(await database().artist.findUnique({ where: { id }, select: { id: true } })))
    throw new AppError('not_found', noSuch.artist);
}
