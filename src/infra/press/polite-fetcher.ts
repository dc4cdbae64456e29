import { FetchFailure } from './fetch-failure';
import { type FetchOptions, type FetchResult, fetchPage } from './fetch-page';
import type { AddressPolicy } from './guarded-agent';
import { createRobotsReader, type RobotsRules } from './robots-rules';

/** Fetches pages as a good guest: robots.txt obeyed, one request at a time for each host, with a pause between. */
export type PoliteFetcher = (
  url: string,
  options: Omit<FetchOptions, 'gate' | keyof AddressPolicy> & {
    /** For an interface made for programs, whose rules of use are its own: only the pauses are kept. */
    isInterface?: boolean;
  },
) => Promise<FetchResult>;

const DEFAULT_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;
const noRules: RobotsRules = { isAllowed: () => true, crawlDelayMs: 0 };

/** Makes a fetcher; everything that must keep its distance to a host shares one. */
export function createPoliteFetcher(
  settings: AddressPolicy & { delayMs?: number; timeoutMs?: number } = {},
): PoliteFetcher {
  const { allowLoopback, delayMs = DEFAULT_DELAY_MS, timeoutMs } = settings;
  const rulesOf = createRobotsReader({ allowLoopback });
  /** The end of the last request in line for each host. */
  const queues = new Map<string, Promise<void>>();

  const enter = async (url: URL, isInterface: boolean, signal?: AbortSignal): Promise<() => void> => {
    const before = queues.get(url.host) ?? Promise.resolve();
    let leave: () => void = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const turn = before.then(() => left);
    queues.set(url.host, turn);
    await before;
    const finish = (pauseMs: number) => {
      setTimeout(() => {
        leave();
        if (queues.get(url.host) === turn) queues.delete(url.host);
      }, pauseMs);
    };
    try {
      signal?.throwIfAborted();
      const rules = isInterface ? noRules : await rulesOf(url, signal);
      if (!rules.isAllowed(url)) {
        if (rules.isUnknown) {
          throw new FetchFailure('unreachable', `${url.host} does not answer, or not as it should`);
        }
        throw new FetchFailure('disallowed_by_robots', `robots.txt of ${url.host} does not allow it`);
      }
      const pauseMs = Math.min(MAX_DELAY_MS, Math.max(delayMs, rules.crawlDelayMs));
      return () => finish(pauseMs);
    } catch (error) {
      finish(0);
      throw error;
    }
  };

  return (url, { isInterface = false, ...options }) =>
    fetchPage(url, {
      timeoutMs,
      ...options,
      allowLoopback,
      gate: (hop) => enter(hop, isInterface, options.signal),
    });
}
