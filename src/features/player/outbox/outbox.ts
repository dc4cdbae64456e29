import type { Delivery } from './deliver-entry';
import type { OutboxEntry } from './outbox-entry';
import type { OutboxStorage } from './outbox-storage';

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 5 * 60_000;

type OutboxOptions = {
  userId: string;
  storage: OutboxStorage;
  deliver: (entry: OutboxEntry) => Promise<Delivery>;
  /** Told when the server will never take an entry; it is gone by then. */
  onRefused: (entry: OutboxEntry) => void;
  /** Runs `task` unless another tab is at it. */
  exclusively?: (task: () => Promise<void>) => Promise<void>;
  setTimer?: (task: () => void, delayMs: number) => unknown;
  clearTimer?: (timer: unknown) => void;
  /** Uniform in [0, 1): spreads retries, so that a server that comes back is not met by all at once. */
  rng?: () => number;
};

/**
 * Delivers what the listener did, once, also after hours offline. An entry is stored before it is sent and removed
 * when the server has it or will never take it; all else is tried again with growing pauses. Sending twice is
 * harmless: a play carries its own id, feedback is a value that is set.
 */
export class Outbox {
  #failures = 0;
  #timer: unknown = null;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(private readonly options: OutboxOptions) {}

  /** Keeps an entry and sets out to deliver it. */
  put(entry: OutboxEntry): void {
    this.options.storage.put(entry);
    void this.flush();
  }

  /** What is not delivered yet, oldest first. */
  pending(): OutboxEntry[] {
    return this.options.storage.list(this.options.userId);
  }

  /** There is reason to hope again (back online, page shown): pauses start over. */
  hope(): Promise<void> {
    this.#failures = 0;
    return this.flush();
  }

  /** Tries to deliver all now. Calls while one runs are joined into one more round. */
  flush(): Promise<void> {
    this.#clear();
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    const { exclusively = (task) => task() } = this.options;
    this.#running = exclusively(() => this.#rounds()).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** No more tries; what is left stays stored. */
  stop(): void {
    this.#clear();
    this.#failures = Number.POSITIVE_INFINITY;
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false;
      for (const entry of this.pending()) {
        if (!(await this.#deliver(entry))) return;
      }
    } while (this.#again);
  }

  /** @returns false when the rest has to wait too */
  async #deliver(entry: OutboxEntry): Promise<boolean> {
    const { result, retryAfterMs } = await this.options.deliver(entry);
    if (result === 'later') {
      this.#retryLater(retryAfterMs);
      return false;
    }
    this.#failures = 0;
    this.options.storage.remove(entry);
    if (result === 'refused') this.options.onRefused(entry);
    return true;
  }

  #retryLater(atLeastMs = 0): void {
    if (this.#failures === Number.POSITIVE_INFINITY) return;
    const { setTimer = (task, delay) => setTimeout(task, delay), rng = Math.random } = this.options;
    const pause = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures) * (0.75 + rng() / 2);
    this.#failures++;
    this.#clear();
    this.#timer = setTimer(() => void this.flush(), Math.max(pause, atLeastMs));
  }

  #clear(): void {
    const { clearTimer = (timer) => clearTimeout(timer as number) } = this.options;
    if (this.#timer !== null) clearTimer(this.#timer);
    this.#timer = null;
  }
}
