import { randomBytes } from 'node:crypto';
import { database } from '@/infra/database';
import { hashToken } from './hash-token';

const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes a link for one new account, good for a week.
 * @param origin where the admin reached this server
 * @param createdById the admin who asked for it
 */
export async function createInvitation(
  origin: string,
  createdById?: string,
): Promise<{ url: string; expiresAt: string }> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + lifetimeMs);
  await database().invitation.create({ data: { tokenHash: hashToken(token), expiresAt, createdById } });
  return { url: `${origin}/sign-in?invitation=${token}`, expiresAt: expiresAt.toISOString() };
}
