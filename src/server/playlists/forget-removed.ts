import type { Transaction } from '@/infra/database';

const KEPT_MS = 86_400_000;

/** Playlists and entries that were taken away a day ago and not brought back are gone for good. */
export async function forgetRemoved(transaction: Transaction, now: Date): Promise<void> {
  const lt = new Date(now.getTime() - KEPT_MS);
  await transaction.playlist.deleteMany({ where: { deletedAt: { lt } } });
  await transaction.playlistEntry.deleteMany({ where: { removedAt: { lt } } });
}
