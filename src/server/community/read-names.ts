import { communityRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { readLines } from '@/infra/listening/read-lines';

/** More names than there are artists in the world's catalogues are no list of names. */
const MOST_NAMES = 5_000_000;

/**
 * Names of artists by their numbers: a table with a header, the number first, then the name.
 * @throws AppError `invalid_input` naming the field `namesPath` where it is no such table
 */
export async function readNames(path: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  let isHeader = true;
  for await (const { lines } of readLines(path)) {
    for (const line of lines) {
      const [id, name] = (line ?? '').split('\t');
      if (isHeader) {
        isHeader = false;
        if (!id || name === undefined || Number.isFinite(Number(id)))
          throw refused(communityRefusals.noHeader);
        continue;
      }
      if (id && name?.trim()) names.set(id.trim(), name.trim());
      if (names.size > MOST_NAMES) throw refused(communityRefusals.tooManyNames);
    }
  }
  if (names.size === 0) throw refused(communityRefusals.noNames);
  return names;
}

const refused = (reason: string) =>
  new AppError('invalid_input', communityRefusals.names(reason), [{ field: 'namesPath', reason }]);
