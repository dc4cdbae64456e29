import { ApiError } from '@/features/api/api-error';
import { request } from '@/features/api/request';
import type { OutboxEntry } from './outbox-entry';

/** `refused` will be refused again however often it is sent; `later` may be taken another time. */
export type Delivery = { result: 'delivered' | 'refused' | 'later'; retryAfterMs?: number };

/** Answers that depend on the moment, not on what was sent: signed out, time-out, too early, too many. */
const passing = new Set([401, 408, 425, 429]);

/** Sends one entry; outlives the page that does it. */
export async function deliverEntry(entry: OutboxEntry): Promise<Delivery> {
  try {
    await send(entry);
    return { result: 'delivered' };
  } catch (error) {
    if (!(error instanceof ApiError)) return { result: 'later' };
    const isRefused = error.status >= 400 && error.status < 500 && !passing.has(error.status);
    if (isRefused) return { result: 'refused' };
    return { result: 'later', retryAfterMs: error.retryAfterSeconds && error.retryAfterSeconds * 1000 };
  }
}

function send(entry: OutboxEntry): Promise<unknown> {
  if (entry.kind === 'play') {
    return request('/api/plays', { method: 'POST', body: entry.report, keepalive: true });
  }
  if (entry.kind === 'place') {
    return request(`/api/tracks/${entry.trackId}/place`, {
      method: 'PUT',
      body: entry.place,
      keepalive: true,
    });
  }
  const path = `/api/tracks/${entry.trackId}/feedback`;
  return entry.value
    ? request(path, { method: 'PUT', body: { value: entry.value }, keepalive: true })
    : request(path, { method: 'DELETE', keepalive: true });
}
