import { sayField } from '@words/issues';
import { faults, refusals } from '@words/refusals';
import type { ZodError } from 'zod';
import { AppError } from '@/domain/app-error';
import { isOutage } from '@/server/observability/is-outage';
import { logFailure } from '@/server/observability/log-failure';

/** Turns whatever was thrown into the one shape of errors; what was not meant for the caller is logged and hidden. */
export function answerError(error: unknown, request: Request): Response {
  const known = error instanceof AppError ? error : hiddenError(error, request);
  const { code, message, details } = known;
  return Response.json(
    { error: { code, message, ...(details === undefined ? {} : { details }) } },
    { status: known.status },
  );
}

/** Names each field at fault and the reason. */
export function invalidInput(error: ZodError, where: 'path' | 'query' | 'body'): AppError {
  const details = error.issues.map((issue) => ({
    field: issue.path.join('.') || where,
    reason: issue.message,
  }));
  const first = details[0];
  return new AppError(
    'invalid_input',
    sayField(first?.field ?? where, first?.reason ?? faults.notValid),
    details,
  );
}

function hiddenError(error: unknown, request: Request): AppError {
  logFailure(error, { method: request.method, path: new URL(request.url).pathname });
  if (isOutage(error)) return new AppError('unavailable', refusals.partDown);
  return new AppError('internal', refusals.failed);
}
