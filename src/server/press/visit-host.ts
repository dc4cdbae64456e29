import { setTimeout as sleep } from 'node:timers/promises';
import { database } from '@/infra/database';
import { FetchFailure } from '@/infra/press/fetch-failure';
import { createPoliteFetcher, type PoliteFetcher } from '@/infra/press/polite-fetcher';
import { type DuePage, type Visit, visitPage } from './visit-page';

/** What a visit to a host brought. */
export interface HostResult {
  visited: number;
  failed: number;
  /** Something is due still: the time was up. */
  hasMore: boolean;
  /** Other hosts that have something due now. */
  hosts: string[];
}

// Other hosts want their turn, too.
const SLICE_MS = 10 * 60 * 1000;
const LONGEST_WAIT_MS = 30_000;
const FAILURES_BEFORE_PAUSE = 3;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;

// One for the process: what is asked of a host outside its own visit keeps its distance as well.
const sharedFetcher = createPoliteFetcher();

/**
 * Visits what is due on one host, page after page, as politely as the fetcher is. May be killed at any point: what was
 * stored stays, and the page in hand is due still. Only one visitor at a time may be at a host.
 */
export async function visitHost(
  { host }: { host: string },
  options: {
    signal?: AbortSignal;
    onProgress?: (progress: { done: number; total: number }) => void;
    fetchPage?: PoliteFetcher;
    sliceMs?: number;
  } = {},
): Promise<HostResult> {
  const { signal, fetchPage = sharedFetcher, sliceMs = SLICE_MS } = options;
  const end = Date.now() + sliceMs;
  const result: HostResult = { visited: 0, failed: 0, hasMore: false, hosts: [] };
  const hosts = new Set<string>();
  for (let isFirst = true; ; isFirst = false) {
    signal?.throwIfAborted();
    const page = await nextDue(host);
    if (!page) break;
    if (!isFirst && Date.now() > end) {
      result.hasMore = true;
      break;
    }
    if (!(await waitForTurn(host, signal))) break;
    const visit = await visitPage(page, fetchPage, signal);
    await noteAnswer(host, visit);
    if (page.depth === 0) await noteReading(page, visit);
    result.visited++;
    if (visit.outcome === 'failed') result.failed++;
    for (const other of visit.hosts) if (other !== host) hosts.add(other);
    options.onProgress?.({ done: result.visited, total: result.visited + (await countDue(host)) });
  }
  result.hosts = [...hosts];
  return result;
}

const due = (host: string) => ({ host, dueAt: { lte: new Date() }, source: { status: 'active' as const } });

function nextDue(host: string): Promise<DuePage | null> {
  return database().pressPage.findFirst({
    where: due(host),
    // Listings first: what is new is read before what is old.
    orderBy: [{ role: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
    include: { source: true },
  });
}

const countDue = (host: string) => database().pressPage.count({ where: due(host) });

/** Waits until the host may be asked again; false where that is too long, and others come first. */
async function waitForTurn(host: string, signal?: AbortSignal): Promise<boolean> {
  const known = await database().pressHost.findUnique({ where: { host } });
  const wait = (known?.nextRequestAt.getTime() ?? 0) - Date.now();
  if (wait > LONGEST_WAIT_MS) return false;
  if (wait > 0) await sleep(wait, undefined, { signal });
  return true;
}

/** Backs off from a host that asks for it, or fails time and again: exponentially, at least as long as it says. */
async function noteAnswer(host: string, visit: Visit): Promise<void> {
  const failure = visit.outcome === 'failed' && 'failure' in visit ? visit.failure : undefined;
  const isTrouble = failure instanceof FetchFailure && failure.isTemporary;
  const known = await database().pressHost.findUnique({ where: { host } });
  if (!isTrouble && !known?.failures) return;
  const failures = isTrouble ? (known?.failures ?? 0) + 1 : 0;
  let pauseMs = 0;
  if (isTrouble && (failure.isSlowDown || failures >= FAILURES_BEFORE_PAUSE)) {
    pauseMs = Math.max(FIRST_PAUSE_MS * 2 ** (failures - 1), failure.retryAfterMs ?? 0);
  }
  const data = { failures, nextRequestAt: new Date(Date.now() + Math.min(pauseMs, LONGEST_PAUSE_MS)) };
  await database().pressHost.upsert({ where: { host }, create: { host, ...data }, update: data });
}

/** A source is read when its first listing is. */
async function noteReading({ sourceId }: DuePage, visit: Visit): Promise<void> {
  const failure = 'failure' in visit ? visit.failure : undefined;
  const lastError =
    failure === undefined
      ? null
      : (failure instanceof Error ? failure.message : String(failure)).slice(0, 500);
  await database().pressSource.updateMany({
    where: { id: sourceId },
    data: lastError ? { lastError } : { lastError, lastReadAt: new Date() },
  });
}
