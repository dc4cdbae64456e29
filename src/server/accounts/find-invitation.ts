import { createHash } from 'node:crypto';
import { database } from '@/infra/database';

/** What is stored of an invitation's token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The unused, unexpired invitation of a token, or null. */
export async function findInvitation(token: string): Promise<{ id: string } | null> {
  return database().invitation.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true },
  });
}
