import type { LiveEvent, LiveEventOf, LiveNote } from '@/domain/contracts/live';
import type { Transaction } from '@/infra/database';
import { notifyAll } from '@/infra/notifications';

type Teller = Pick<Transaction, '$executeRaw'>;

/** Tells a listener's open pages, on whichever device, what has changed; once the transaction, if it is one, is done. */
export function tellListener(database: Teller, userId: string, event: LiveEvent): Promise<void> {
  return tell(database, { userId, event });
}

/** Tells of a playlist: all who may see it, or could before. */
export function tellOfPlaylist(
  database: Teller,
  { id, userId, isShared }: { id: string; userId: string; isShared: boolean },
): Promise<void> {
  const event: LiveEventOf<'playlist'> = { kind: 'playlist', id };
  return tell(database, { userId: isShared ? null : userId, event });
}

const tell = (database: Teller, note: LiveNote): Promise<void> => notifyAll(database, JSON.stringify(note));
