/** Prisma: cannot reach, timed out, closed, no connection free. Node: refused, reset, no such host, timed out. */
const codes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
]);

/** Whether a failure means that Postgres or Redis did not answer, and trying again later may well help. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && codes.has(code)) return true;
  return error.cause !== error && isOutage(error.cause);
}
