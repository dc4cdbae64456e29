/** Why a page could not be fetched. */
export type FetchFailureCode =
  | 'bad_address'
  | 'forbidden_address'
  | 'disallowed_by_robots'
  | 'too_many_redirects'
  | 'too_large'
  | 'timeout'
  | 'wrong_type'
  | 'http_status'
  | 'unreachable';

/** A fetch that was refused or went wrong; the message is fit for the page that lists sources. */
export class FetchFailure extends Error {
  override name = 'FetchFailure';
  constructor(
    readonly code: FetchFailureCode,
    message: string,
    /** The server's answer, where there was one. */
    readonly status?: number,
    /** How long it asked us to stay away. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }

  /** May be over the next time: the server was busy, silent or in trouble. */
  get isTemporary(): boolean {
    if (this.code === 'timeout' || this.code === 'unreachable') return true;
    const { status = 0 } = this;
    return this.code === 'http_status' && (status === 408 || status === 429 || status >= 500);
  }

  /** The server said itself that it is too much. */
  get isSlowDown(): boolean {
    return this.status === 429 || this.status === 503;
  }
}
