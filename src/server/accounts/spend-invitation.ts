import { database } from '@/infra/database';
import { hashToken } from './find-invitation';

/** Marks an invitation as used once the account it was for exists. */
export async function spendInvitation(token: string | null): Promise<void> {
  if (!token) return;
  await database().invitation.updateMany({
    where: { tokenHash: hashToken(token), usedAt: null },
    data: { usedAt: new Date() },
  });
}
