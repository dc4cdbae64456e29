import { answerErrors } from '@words/answers';
import type { z } from 'zod';
import { errorSchema } from '@/domain/contracts/common';
import { noteAnswer, noteFailure } from '@/features/offline/reach';
import { ApiError } from './api-error';

type Query = Record<string, string | number | boolean | null | undefined>;
type RequestOptions<Schema extends z.ZodType> = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query;
  /** Sent as JSON. */
  body?: unknown;
  /** What the answer must be; without it the answer is not read. */
  schema?: Schema;
  signal?: AbortSignal;
  /** Outlives the page (bodies up to 64 KB in all). */
  keepalive?: boolean;
};

/**
 * One call to the server.
 * @param path from the root, "/api/tracks"; `query` entries that are null, undefined or '' are left out
 * @returns the answer, checked by `schema`
 * @throws ApiError for every status outside 200..299, when nothing answers, and when the answer is not of its schema
 */
export async function request<Schema extends z.ZodType>(
  path: string,
  { method = 'GET', query, body, schema, signal, keepalive }: RequestOptions<Schema> = {},
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
  if (!schema) return undefined as z.infer<Schema>;
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ApiError(
    response.status,
    'unexpected_answer',
    answerErrors.notUnderstood,
    issue && `${issue.path.join('.')}: ${issue.message}`,
  );
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
  const body = errorSchema.safeParse(answer);
  const { code, message, details } = body.success
    ? body.data.error
    : { code: 'internal', message: answerErrors.status(status), details: undefined };
  return new ApiError(status, code, message, details, retryAfter);
}

function queryString(query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.set(name, String(value));
  }
  return params.size > 0 ? `?${params}` : '';
}
