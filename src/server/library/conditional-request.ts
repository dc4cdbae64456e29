/** What identifies the state of a thing that is served: RFC 9110 §8.8. */
export type Validators = { etag: string; lastModified: Date };

/** Dates in headers have whole seconds. */
const seconds = (time: number) => Math.floor(time / 1000);

/**
 * Whether what the client has is still right (RFC 9110 §13.2.2): If-None-Match decides when it is there, else
 * If-Modified-Since.
 */
export function isNotModified(headers: Headers, { etag, lastModified }: Validators): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return !Number.isNaN(since) && seconds(lastModified.getTime()) <= seconds(since);
}

/**
 * Whether a range may be sent (RFC 9110 §13.1.5): the client's part must be of this very state. Weak tags never
 * qualify, a date only when it is exactly the last change.
 */
export function isRangeCurrent(headers: Headers, { etag, lastModified }: Validators): boolean {
  const condition = headers.get('if-range')?.trim();
  if (condition === undefined) return true;
  if (condition.includes('"')) return condition === etag;
  return seconds(Date.parse(condition)) === seconds(lastModified.getTime());
}
