import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { communityRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { type ListeningFormat, listeningFormat } from '@/domain/listening-line';
import { readLines } from '@/infra/listening/read-lines';

/** Where HetRec's and similar collections keep the names of artists that their table has by number. */
const usualNames = ['artists.dat', 'artists.tsv'];

/**
 * What a listening file is, by its first line that is not blank.
 * @throws AppError `invalid_input` naming the field `path` when it is none of the formats
 */
export async function detectFormat(path: string): Promise<ListeningFormat> {
  try {
    for await (const { lines } of readLines(path)) {
      const first = lines.find((line) => line === null || line.trim() !== '');
      if (first === undefined) continue;
      const format = first === null ? null : listeningFormat(first);
      if (format) return format;
      throw refused(communityRefusals.unknownFormat);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw refused(communityRefusals.unreadable((error as Error).message));
  }
  throw refused(communityRefusals.noLine);
}

/** The file of names that lies beside a table, if one does. */
export async function findNamesBeside(path: string): Promise<string | null> {
  for (const name of usualNames) {
    const beside = join(dirname(path), name);
    const isThere = await access(beside).then(
      () => true,
      () => false,
    );
    if (isThere && beside !== path) return beside;
  }
  return null;
}

const refused = (reason: string) =>
  new AppError('invalid_input', communityRefusals.file(reason), [{ field: 'path', reason }]);
