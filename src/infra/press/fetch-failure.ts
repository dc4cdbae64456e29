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
  ) {
    super(message);
  }
}
