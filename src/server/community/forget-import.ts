import { database } from '@/infra/database';
import { type RemovalOptions, removeListeners } from './remove-listeners';

/** Forgets an import with its listeners; again when it was ended half way. */
export async function forgetImport(importId: string, options: RemovalOptions = {}): Promise<void> {
  await removeListeners(importId, options);
  await database().communityImport.deleteMany({ where: { id: importId } });
}
