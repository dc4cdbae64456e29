import { createHash } from 'node:crypto';

/** What is stored of an invitation's token: who reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
