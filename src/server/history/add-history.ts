import { historyRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { newId } from '@/infra/new-id';
import { enqueue } from '@/jobs/enqueue';
import {
  historyPath,
  MOST_HISTORY_BYTES,
  removeHistoryFile,
  storeHistoryFile,
  tooLarge,
} from './history-store';
import { findFormats } from './read-history';

/**
 * Takes a listener's file in to be read by a job. Nothing of it counts before they say so.
 * @throws AppError 400 with the reason for a file that is no history, 413 for one that is too large
 */
export async function addHistory(
  userId: string,
  fileName: string,
  request: Request,
): Promise<{ id: string }> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_HISTORY_BYTES) throw tooLarge();
  const id = newId();
  try {
    const sizeBytes = await storeHistoryFile(id, request.body);
    if (sizeBytes === 0) throw refused(fileName, historyRefusals.empty);
    const formats = await findFormats(historyPath(id)).catch((error: Error) => {
      throw refused(fileName, historyRefusals.unreadable(error.message));
    });
    if (formats.length === 0) throw refused(fileName, historyRefusals.unknownFormat);
    await database().historyImport.create({ data: { id, userId, fileName, formats, sizeBytes } });
    await enqueue('read-history', { importId: id });
    return { id };
  } catch (error) {
    await removeHistoryFile(id);
    throw error;
  }
}

const refused = (name: string, reason: string) =>
  new AppError('invalid_input', historyRefusals.file(name, reason), [{ field: 'file', reason }]);
