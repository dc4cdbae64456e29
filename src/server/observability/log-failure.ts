import { log } from '@/infra/log';

/** Keeps an unexpected failure for the person who runs the server; the listener only sees that it happened. */
export function logFailure(error: unknown, where: Record<string, unknown>): void {
  log().error(
    { ...where, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    'failed',
  );
}
