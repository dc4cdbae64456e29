import { enqueue } from '@/jobs/enqueue';
import { deleteSource } from './delete-source';

/** Deletes a press source and has the text model forget it. Errors as of deleteSource. */
export async function removeSource(id: string): Promise<void> {
  await deleteSource(id);
  await enqueue('update-text-model', {});
}
