import { answerErrors } from '@words/answers';
import type { z } from 'zod';
import type { errorSchema } from '@/domain/contracts/common';
import { noteAnswer, noteFailure } from '@/features/offline/reach';
import { ApiError } from './api-error';

type Query = Record<string, string | number | boolean | null | undefined>;
type RequestOptions = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query;
  /** Sent as JSON. */
  body?: unknown;
  signal?: AbortSignal;
  /** Outlives the page (bodies up to 64 KB in all). */
  keepalive?: boolean;
};

/**
 * One call to the server: `request<typeof trackPageSchema>('/api/tracks')`. The contract stands there as a type only: the
 * server's handler is held to it, and what reads contracts stays out of the browser.
 * @param path from the root, "/api/tracks"; `query` entries that are null, undefined or '' are left out
 * @returns the answer; undefined where it has no body
 * @throws ApiError for every status outside 200..299, when nothing answers, and when the answer is no JSON
 */
export async function request<Schema extends z.ZodType>(
  path: string,
  { method = 'GET', query, body, signal, keepalive }: RequestOptions = {},
): Promise<z.infer<Schema>> {
  const response = await send(path + queryString(query), {
    method,
    signal,
    keepalive,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await toApiError(response);
  const text = await response.text();
  if (text === '') return undefined as z.infer<Schema>;
  try {
    return JSON.parse(text);
  } catch {
    // A page of something that stands between, which wants a sign-in of its own or is out of order.
    throw new ApiError(response.status, 'unexpected_answer', answerErrors.notTheServer);
  }
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, init);
    noteAnswer(response);
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    noteFailure();
    throw new ApiError(0, 'offline', answerErrors.offline);
  }
}

async function toApiError(response: Response): Promise<ApiError> {
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  return apiErrorOf(response.status, await response.json().catch(() => undefined), retryAfter);
}

/** The error that an answer tells of. @param answer its body as JSON, if it is that */
export function apiErrorOf(status: number, answer: unknown, retryAfter?: number): ApiError {
  const { error } = (answer ?? {}) as { error?: Partial<z.infer<typeof errorSchema>['error']> };
  if (typeof error?.code !== 'string' || typeof error.message !== 'string')
    return new ApiError(status, 'internal', answerErrors.status(status), undefined, retryAfter);
  return new ApiError(status, error.code, error.message, error.details, retryAfter);
}

function queryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  return params.size > 0 ? `?${params}` : '';
}
