import { basename } from 'node:path';
import { sayField } from '@words/issues';
import { pressRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import type { AddPressSource } from '@/domain/contracts/press';
import { checkReadableFile, checkReadableFolder } from '@/infra/check-readable-path';
import { database } from '@/infra/database';
import { FetchFailure } from '@/infra/press/fetch-failure';
import { checkUrl } from '@/infra/press/guarded-agent';
import type { PressSource } from '@/infra/prisma/generated/client';

/**
 * Adds a source. Nothing is fetched here: reading it is a job's work, which tells what is wrong.
 * @throws AppError `invalid_input` naming the field `location`, `conflict` where it is a source already
 */
export async function addSource(input: AddPressSource): Promise<PressSource> {
  const { kind, depth } = input;
  const isLocal = kind === 'folder' || kind === 'archive';
  const location = isLocal ? await checkPath(kind, input.location) : checkAddress(kind, input.location);
  const title = input.title?.trim() || (isLocal ? basename(location) : new URL(location).hostname);
  try {
    return await database().pressSource.create({ data: { kind, location, title, depth } });
  } catch (error) {
    if ((error as { code?: string }).code !== 'P2002') throw error;
    throw new AppError('conflict', pressRefusals.known, [
      { field: 'location', reason: pressRefusals.isKnown },
    ]);
  }
}

/** An archive is one file, or a folder of them. */
async function checkPath(kind: 'folder' | 'archive', location: string): Promise<string> {
  if (kind === 'archive' && /\.(?:warc|wet)(?:\.gz)?$/i.test(location.trim())) {
    return (await checkReadableFile(location, 'location')).real;
  }
  return checkReadableFolder(location, 'location');
}

function checkAddress(kind: AddPressSource['kind'], location: string): string {
  // A language is enough to name a Wikipedia.
  const address =
    kind === 'wikipedia' && /^[a-z]{2,3}(?:-[a-z]+)?$/i.test(location.trim())
      ? `https://${location.trim().toLowerCase()}.wikipedia.org/`
      : location;
  if (!URL.canParse(address)) throw refused(pressRefusals.noAddress);
  const url = new URL(address);
  url.hash = '';
  // The interface of a MediaWiki lies here unless its address says otherwise.
  if (kind === 'wikipedia' && !url.pathname.endsWith('api.php')) url.pathname = '/w/api.php';
  try {
    checkUrl(url, {});
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw refused(pressRefusals.unreadable(error.message));
  }
  return url.href;
}

const refused = (reason: string) =>
  new AppError('invalid_input', sayField('location', reason), [{ field: 'location', reason }]);
