import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';

/**
 * Has an import's listeners forgotten by a job; from now on they train nothing.
 * @throws AppError `not_found`
 */
export async function removeCommunityImport(id: string): Promise<void> {
  const { count } = await database().communityImport.updateMany({
    where: { id },
    data: { status: 'removing' },
  });
  if (count === 0) throw new AppError('not_found', noSuch.import);
  await enqueue('remove-community-import', { importId: id });
}
