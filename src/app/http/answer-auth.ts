import { refusals } from '@words/refusals';
import { type ErrorCode, errorStatus } from '@/domain/app-error';
import { auth } from '@/server/accounts/auth';
import { answerError } from './answer-error';
import { readLimited } from './read-limited';
import { requireSameOrigin } from './require-same-origin';

/**
 * Hands a call to better-auth, which brings its own routes and rate limit. Its errors get the house's shape; their own
 * `code` and `message` stay beside it.
 */
export async function answerAuth(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const body = request.method === 'GET' ? undefined : await readLimited(request);
    const answer = await auth().handler(new Request(request, { body, duplex: 'half' } as RequestInit));
    if (answer.status < 400) return answer;
    return Response.json(describeFailure(await answer.text(), answer.status), {
      status: answer.status,
      headers: withoutBodyHeaders(answer.headers),
    });
  } catch (error) {
    return answerError(error, request);
  }
}

function describeFailure(text: string, status: number): Record<string, unknown> {
  const own = parseObject(text);
  // Of a failure on our side, nothing is told.
  if (status >= 500) return { error: { code: 'internal', message: refusals.signInFailed } };
  const message = typeof own.message === 'string' ? own.message : refusals.notPossible;
  const details = typeof own.code === 'string' ? { details: { reason: own.code } } : {};
  return { ...own, error: { code: codeOf(status), message, ...details } };
}

function codeOf(status: number): ErrorCode {
  const found = Object.entries(errorStatus).find(([, known]) => known === status);
  return (found?.[0] as ErrorCode | undefined) ?? 'invalid_input';
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function withoutBodyHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('content-type');
  kept.delete('content-length');
  return kept;
}
