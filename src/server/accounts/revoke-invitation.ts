import { noSuch } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { database } from '@/infra/database';
import { isOpen } from './open-invitations';

/**
 * Its link lets nobody in any more. Of a revocation and a sign-up at the same moment one wins.
 * @throws AppError 404 when it is not open
 */
export async function revokeInvitation(id: string, now = new Date()): Promise<void> {
  const { count } = await database().invitation.updateMany({
    where: { id, ...isOpen(now) },
    data: { revokedAt: now },
  });
  if (count === 0) throw new AppError('not_found', noSuch.invitation);
}

/**
 * The link of a revoked invitation is good again, until the day it was good until.
 * @throws AppError 404 when it was not revoked, or has run out since
 */
export async function restoreInvitation(id: string, now = new Date()): Promise<void> {
  const { count } = await database().invitation.updateMany({
    where: { id, ...isOpen(now), revokedAt: { not: null } },
    data: { revokedAt: null },
  });
  if (count === 0) throw new AppError('not_found', noSuch.invitation);
}
