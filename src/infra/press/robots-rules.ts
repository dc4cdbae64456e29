import robotsParser from 'robots-parser';
import { FetchFailure } from './fetch-failure';
import { fetchPage, ROBOT_NAME } from './fetch-page';
import type { AddressPolicy } from './guarded-agent';

/** What a host's robots.txt says of us. */
export interface RobotsRules {
  isAllowed(url: URL): boolean;
  /** Pause it asks for between requests, 0 where it says nothing. */
  crawlDelayMs: number;
  /** Nobody said no: the rules could not be had, and until they are nothing is read. */
  isUnknown?: boolean;
}

// RFC 9309: cached for at most a day, at least the first 500 KiB are read. A host in trouble is asked again sooner.
const KEPT_MS = 24 * 60 * 60 * 1000;
const KEPT_WHEN_DOWN_MS = 30 * 60 * 1000;
const MAX_BYTES = 512_000;
const MAX_HOSTS = 5_000;

const everything: RobotsRules = { isAllowed: () => true, crawlDelayMs: 0 };
const nothing: RobotsRules = { isAllowed: () => false, crawlDelayMs: 0, isUnknown: true };

/** Reads robots.txt once a day and host. A missing file (4xx) allows all, a server in trouble (5xx, no answer) nothing. */
export function createRobotsReader(
  policy: AddressPolicy & { now?: () => number },
): (url: URL, signal?: AbortSignal) => Promise<RobotsRules> {
  const now = policy.now ?? Date.now;
  const known = new Map<string, { rules: RobotsRules; until: number }>();
  return async ({ origin }, signal) => {
    const kept = known.get(origin);
    if (kept && kept.until > now()) return kept.rules;
    const { rules, keptMs } = await readRules(origin, policy, signal);
    if (known.size >= MAX_HOSTS) known.clear();
    known.set(origin, { rules, until: now() + keptMs });
    return rules;
  };
}

async function readRules(origin: string, policy: AddressPolicy, signal?: AbortSignal) {
  const address = `${origin}/robots.txt`;
  try {
    const answer = await fetchPage(address, {
      ...policy,
      signal,
      accept: ['text/plain', 'text/html', 'application/octet-stream'],
      maxBytes: MAX_BYTES,
    });
    if (answer.status !== 'fetched') return { rules: nothing, keptMs: KEPT_WHEN_DOWN_MS };
    // A site that answers every address with a page has no rules.
    if (/html/i.test(answer.contentType)) return { rules: everything, keptMs: KEPT_MS };
    const robots = robotsParser(address, answer.bytes.toString('utf8'));
    const rules: RobotsRules = {
      isAllowed: (url) => robots.isAllowed(url.href, ROBOT_NAME) !== false,
      crawlDelayMs: Math.max(0, robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000,
    };
    return { rules, keptMs: KEPT_MS };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    // An address we must not reach stays an error of its own.
    if (error.code === 'forbidden_address' || error.code === 'bad_address') throw error;
    const missing = error.status !== undefined && error.status >= 400 && error.status < 500;
    if (missing) return { rules: everything, keptMs: KEPT_MS };
    return { rules: nothing, keptMs: KEPT_WHEN_DOWN_MS };
  }
}
