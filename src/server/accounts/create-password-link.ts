import { randomBytes } from 'node:crypto';
import { accountRefusals, noSuch } from '@words/refusals';
import type { z } from 'zod';
import { AppError } from '@/domain/app-error';
import type { passwordLinkSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import { auth } from './auth';

const lifetimeMs = 24 * 60 * 60 * 1000;

/**
 * Makes a link with which a listener sets a new password, once, within a day; links made before end. better-auth would
 * send it by mail, which a household's server cannot: the admin hands it over.
 * @param origin where the admin reached this server
 * @throws AppError 404 for an unknown account, 409 for a closed one
 */
export async function createPasswordLink(
  userId: string,
  origin: string,
  now = new Date(),
): Promise<z.infer<typeof passwordLinkSchema>> {
  const db = database();
  const user = await db.user.findUnique({ where: { id: userId }, select: { goesAt: true } });
  if (!user) throw new AppError('not_found', noSuch.account);
  if (user.goesAt) throw new AppError('conflict', accountRefusals.isClosed);
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  await db.verification.deleteMany({ where: { value: userId } });
  const { internalAdapter } = await auth().$context;
  await internalAdapter.createVerificationValue({
    // The name under which better-auth's own /reset-password looks for it.
    identifier: `reset-password:${token}`,
    value: userId,
    expiresAt,
  });
  return { url: `${origin}/new-password?token=${token}`, expiresAt: expiresAt.toISOString() };
}
