import { basename } from 'node:path';
import { AppError } from '@/domain/app-error';
import { checkReadableFolder } from '@/infra/check-readable-path';
import { database } from '@/infra/database';
import { FetchFailure } from '@/infra/press/fetch-failure';
import { checkUrl } from '@/infra/press/guarded-agent';
import type { PressSource } from '@/infra/prisma/generated/client';

/**
 * Adds a feed or a folder of pages. A feed is not fetched here: reading it is a job's work, which tells what is wrong.
 * @throws AppError `invalid_input` naming the field `location`, `conflict` where it is a source already
 */
export async function addSource(input: {
  kind: 'feed' | 'folder';
  location: string;
  title?: string;
}): Promise<PressSource> {
  const location =
    input.kind === 'feed'
      ? checkFeedUrl(input.location)
      : await checkReadableFolder(input.location, 'location');
  const title =
    input.title?.trim() || (input.kind === 'feed' ? new URL(location).hostname : basename(location));
  try {
    return await database().pressSource.create({ data: { kind: input.kind, location, title } });
  } catch (error) {
    if ((error as { code?: string }).code !== 'P2002') throw error;
    throw new AppError('conflict', 'This is a press source already.', [
      { field: 'location', reason: 'is a source already' },
    ]);
  }
}

function checkFeedUrl(location: string): string {
  if (!URL.canParse(location)) throw refused('is not an address');
  const url = new URL(location);
  url.hash = '';
  try {
    checkUrl(url, {});
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw refused(`cannot be read: ${error.message}`);
  }
  return url.href;
}

const refused = (reason: string) =>
  new AppError('invalid_input', `The location ${reason}.`, [{ field: 'location', reason }]);
