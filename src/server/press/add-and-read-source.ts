import type { AddPressSource, PressSource } from '@/domain/contracts/press';
import { enqueue } from '@/jobs/enqueue';
import { addSource } from './add-source';

/** Adds a press source and has it read at once. Errors as of addSource. */
export async function addAndReadSource(input: AddPressSource): Promise<PressSource> {
  const { id, kind, location, title, status, demo, depth } = await addSource(input);
  await enqueue('read-press-source', { sourceId: id });
  const counts = { documentCount: 0, mentionCount: 0, waitingCount: 0, errorCount: 0 };
  const times = { lastReadAt: null, nextReadAt: null, lastError: null };
  return { id, kind, location, title, status, demo, depth, ...counts, ...times };
}
