import { communityRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { checkReadableFile } from '@/infra/check-readable-path';
import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { detectFormat, findNamesBeside } from './listening-file';
import { readNames } from './read-names';

/**
 * Takes a file of other people's listening to be read by a job. A file that was imported before and has changed since
 * takes the place of what it was, once it is in.
 * @throws AppError `invalid_input` naming the field for a path or file that cannot be taken, `conflict` for a file that is
 *   in already or on its way
 */
export async function addCommunityImport(input: {
  path: string;
  namesPath?: string | null;
}): Promise<{ jobId: string }> {
  const { real: path, stats } = await checkReadableFile(input.path, 'path');
  const format = await detectFormat(path);
  const namesPath = await chooseNames(path, input.namesPath ?? null, format);
  const mtimeMs = BigInt(Math.floor(stats.mtimeMs));
  const earlier = await database().communityImport.findMany({ where: { path } });
  for (const { status, sizeBytes, mtimeMs: then } of earlier) {
    if (status === 'waiting' || status === 'running') throw conflict(communityRefusals.beingImported);
    if (status === 'done' && sizeBytes === BigInt(stats.size) && then === mtimeMs)
      throw conflict(communityRefusals.unchanged);
  }
  const added = await database().communityImport.create({
    data: { path, namesPath, format: format.kind, sizeBytes: stats.size, mtimeMs },
  });
  return enqueue('import-community', { importId: added.id });
}

async function chooseNames(
  path: string,
  given: string | null,
  format: Awaited<ReturnType<typeof detectFormat>>,
): Promise<string | null> {
  if (format.kind !== 'table' || !format.hasArtistIds) return null;
  const namesPath = given ? (await checkReadableFile(given, 'namesPath')).real : await findNamesBeside(path);
  if (!namesPath)
    throw new AppError('invalid_input', communityRefusals.needsNames, [
      { field: 'namesPath', reason: communityRefusals.namesNeeded },
    ]);
  await readNames(namesPath);
  return namesPath;
}

const conflict = (reason: string) =>
  new AppError('conflict', communityRefusals.thisFile(reason), [{ field: 'path', reason }]);
