/** An answer that is not the one hoped for. `code` as in the server's errors, or `offline` when nothing answered. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    /** HTTP status; 0 when nothing answered. */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: unknown,
    /** Seconds the server asks to wait (429, 503). */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}
