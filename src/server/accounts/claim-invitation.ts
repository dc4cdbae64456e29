import { database } from '@/infra/database';
import { hashToken } from './hash-token';
import { isOpen } from './open-invitations';

/**
 * Uses up an open invitation. Of several who come with the same one at the same moment one gets it.
 * @returns whether this call got it
 */
export async function claimInvitation(token: string): Promise<boolean> {
  const { count } = await database().invitation.updateMany({
    where: { tokenHash: hashToken(token), ...isOpen(new Date()) },
    data: { usedAt: new Date() },
  });
  return count > 0;
}
