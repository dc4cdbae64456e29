import { type OutboxEntry, outboxKey, readOutboxEntry } from './outbox-entry';

const PREFIX = 'segue.outbox.';

/** The part of `localStorage` that is needed. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Entries one by one under keys of their own, so that several tabs can write at once without losing any.
 * What the storage refuses (full, forbidden) is kept in memory for the life of the page.
 */
export class OutboxStorage {
  readonly #memory = new Map<string, OutboxEntry>();

  constructor(private readonly storage: KeyValueStorage | null) {}

  put(entry: OutboxEntry): void {
    const key = outboxKey(entry);
    try {
      if (!this.storage) throw new Error('no storage');
      this.storage.setItem(PREFIX + key, JSON.stringify(entry));
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, entry);
    }
  }

  /** All entries of one listener, oldest first. */
  list(userId: string): OutboxEntry[] {
    const stored = this.#keys().map((key) => this.#read(key));
    return [...stored, ...this.#memory.values()]
      .filter((entry): entry is OutboxEntry => entry?.userId === userId)
      .sort((a, b) => (a.revision < b.revision ? -1 : 1));
  }

  /** Removes an entry, unless a newer revision has taken its place. */
  remove(entry: OutboxEntry): void {
    const key = outboxKey(entry);
    if (this.#memory.get(key)?.revision === entry.revision) this.#memory.delete(key);
    if (this.#read(PREFIX + key)?.revision === entry.revision) this.storage?.removeItem(PREFIX + key);
  }

  #keys(): string[] {
    try {
      const count = this.storage?.length ?? 0;
      const keys = Array.from({ length: count }, (_, index) => this.storage?.key(index) ?? '');
      return keys.filter((key) => key.startsWith(PREFIX));
    } catch {
      return [];
    }
  }

  #read(storageKey: string): OutboxEntry | null {
    try {
      const text = this.storage?.getItem(storageKey);
      return text ? readOutboxEntry(JSON.parse(text)) : null;
    } catch {
      return null;
    }
  }
}
