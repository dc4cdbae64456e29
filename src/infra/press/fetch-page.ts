import { type Dispatcher, request } from 'undici';
import { FetchFailure } from './fetch-failure';
import { type AddressPolicy, checkUrl, createGuardedAgent } from './guarded-agent';
import { ACCEPTED_ENCODINGS, readBody } from './read-body';

/** What the last answer was marked with: a server that still has the same sends nothing. */
export interface Validators {
  etag?: string | null;
  lastModified?: string | null;
}

export type FetchResult =
  | { status: 'unchanged' }
  /** Only with `stayOnHost`. */
  | { status: 'moved'; url: string }
  | {
      status: 'fetched';
      /** Where the page was in the end, after redirects. */
      url: string;
      bytes: Buffer;
      contentType: string;
      etag: string | null;
      lastModified: string | null;
    };

export interface FetchOptions extends AddressPolicy {
  validators?: Validators;
  /** Media types taken, without parameters; all others are refused before their body is read. */
  accept: readonly string[];
  /** Limit of the body, also after unpacking. */
  maxBytes?: number;
  /** Limit of each request, from connecting to the last byte. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** A redirect to another host is not followed but answered as `moved`: there, somebody else may be asking. */
  stayOnHost?: boolean;
  /** Asked before each request, redirects too (robots, politeness); what it returns is called when the request is over. */
  gate?: (url: URL) => Promise<() => void>;
}

export const ROBOT_NAME = 'SegueBot';
/** Says honestly who asks, and what for. */
export const USER_AGENT = `${ROBOT_NAME} (a self-hosted music app that reads the press for its listeners)`;

const MAX_REDIRECTS = 5;
const DEFAULT_MAX_BYTES = 4_000_000;
const DEFAULT_TIMEOUT_MS = 20_000;

/**
 * Fetches one page of the public web, within limits of size and time, never from this machine or its network.
 * @throws FetchFailure for everything that can go wrong out there; the signal's reason when it was aborted
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchResult> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const agent = createGuardedAgent(options, timeoutMs);
  try {
    let url = parse(address);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      checkUrl(url, options);
      const release = await options.gate?.(url);
      const deadline = AbortSignal.timeout(timeoutMs);
      const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
      try {
        const answer = await requestOnce(url, agent, signal, options);
        if (!(answer instanceof URL)) return answer;
        if (options.stayOnHost && answer.host !== url.host) return { status: 'moved', url: answer.href };
        url = answer;
      } catch (error) {
        if (deadline.aborted) throw new FetchFailure('timeout', `Not answered within ${timeoutMs / 1000} s`);
        throw error;
      } finally {
        release?.();
      }
    }
    throw new FetchFailure('too_many_redirects', `More than ${MAX_REDIRECTS} redirects`);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw asFailure(error);
  } finally {
    await agent.destroy();
  }
}

/** One request: the page, or where it has moved to. */
async function requestOnce(
  url: URL,
  dispatcher: Dispatcher,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<FetchResult | URL> {
  const { validators = {}, accept, maxBytes = DEFAULT_MAX_BYTES } = options;
  const response = await request(url, {
    dispatcher,
    signal,
    headers: {
      'user-agent': USER_AGENT,
      accept: accept.join(', '),
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...(validators.etag ? { 'if-none-match': validators.etag } : {}),
      ...(validators.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
    },
  });
  const { statusCode: status, headers, body } = response;
  // A body nobody reads must be dropped, and dropping it is reported as an error on the stream.
  const drop = () => body.on('error', () => {}).destroy();
  const header = (name: string) => [headers[name]].flat()[0] ?? '';
  if (status === 304) {
    drop();
    return { status: 'unchanged' };
  }
  if (status >= 300 && status < 400 && header('location')) {
    drop();
    return parse(header('location'), url);
  }
  if (status !== 200) {
    drop();
    const wait = retryAfterMs(header('retry-after'));
    throw new FetchFailure('http_status', `The server answered ${status}`, status, wait);
  }
  const contentType = header('content-type');
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase();
  if (mediaType && !accept.includes(mediaType)) {
    drop();
    throw new FetchFailure('wrong_type', `The answer is ${mediaType.slice(0, 80)}`);
  }
  if (Number(header('content-length')) > maxBytes) {
    drop();
    throw new FetchFailure('too_large', `Larger than ${maxBytes} bytes`);
  }
  const bytes = await readBody(body, header('content-encoding'), maxBytes);
  const etag = header('etag') || null;
  const lastModified = header('last-modified') || null;
  return { status: 'fetched', url: url.href, bytes, contentType, etag, lastModified };
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterMs(value: string): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function parse(address: string, base?: URL): URL {
  try {
    return new URL(address, base);
  } catch {
    throw new FetchFailure('bad_address', 'Not an address');
  }
}

function asFailure(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const { cause, code, message } = error as Error & { code?: string };
  if (cause instanceof FetchFailure) return cause;
  if (/TIMEOUT/.test(code ?? '')) return new FetchFailure('timeout', 'The server is too slow');
  return new FetchFailure('unreachable', `The server cannot be reached (${code ?? message})`);
}
