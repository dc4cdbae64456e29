import { database } from '@/infra/database';
import { findCorpusFingerprint } from './find-corpus-fingerprint';

/**
 * Whether documents came, changed or went since the text model was learned. Asked of the data and not of the last
 * reading, so that what a reading stored before it was interrupted is not forgotten.
 */
export async function isTextModelStale(): Promise<boolean> {
  const model = await database().model.findFirst({ where: { kind: 'text' }, select: { parameters: true } });
  const learned = (model?.parameters as { corpus?: string | null } | undefined)?.corpus ?? null;
  return learned !== (await findCorpusFingerprint());
}
