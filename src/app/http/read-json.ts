import { faults, refusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { readLimited } from './read-limited';

/**
 * Reads a JSON body of at most one megabyte.
 * @throws AppError 413 when larger (without reading on), 415 when not JSON, 400 when it does not parse
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new AppError('unsupported_media_type', refusals.wrongType);
  }
  const text = new TextDecoder().decode(await readLimited(request));
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('invalid_input', refusals.notJson, [{ field: 'body', reason: faults.notJson }]);
  }
}
