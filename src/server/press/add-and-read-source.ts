import type { PressSource } from '@/domain/contracts/admin';
import { enqueue } from '@/jobs/enqueue';
import { addSource } from './add-source';

/** Adds a press source and has it read at once. Errors as of addSource. */
export async function addAndReadSource(input: Parameters<typeof addSource>[0]): Promise<PressSource> {
  const { id, kind, location, title, status, demo } = await addSource(input);
  await enqueue('read-press-source', { sourceId: id });
  return {
    id,
    kind,
    location,
    title,
    status,
    demo,
    documentCount: 0,
    mentionCount: 0,
    lastReadAt: null,
    lastError: null,
  };
}
