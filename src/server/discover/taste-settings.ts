import { database } from '@/infra/database';
import type { TasteWish } from '@/recommenders/blend/steer-tastes';

/** What a listener says of the taste, or the kind of music they turned down, that a track stands for. */
export interface TasteSetting extends TasteWish {
  trackId: string;
  /** Null for the one it has by itself. */
  name: string | null;
}

/** A listener's words on their tastes, latest first: where two come to mean one taste, the later counts. */
export function loadTasteSettings(userId: string): Promise<TasteSetting[]> {
  return database().tasteSetting.findMany({
    where: { userId, kind: 'taste' },
    orderBy: [{ updatedAt: 'desc' }, { trackId: 'asc' }],
    select: { trackId: true, name: true, weight: true, isMuted: true },
  });
}
