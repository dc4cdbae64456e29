import { database } from '@/infra/database';

const LISTENERS_AT_ONCE = 500;

export type RemovalOptions = {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

/** Forgets the listeners of an import with what they played, some at a time, and artists nobody is left to play. */
export async function removeListeners(importId: string, options: RemovalOptions = {}): Promise<void> {
  const db = database();
  const total = await db.communityListener.count({ where: { importId } });
  for (let done = 0; ; ) {
    options.signal?.throwIfAborted();
    const some = await db.communityListener.findMany({
      where: { importId },
      take: LISTENERS_AT_ONCE,
      select: { id: true },
    });
    if (some.length === 0) break;
    await db.communityListener.deleteMany({ where: { id: { in: some.map(({ id }) => id) } } });
    done += some.length;
    options.onProgress?.(done, total);
  }
  await db.communityArtist.deleteMany({ where: { plays: { none: {} } } });
}
