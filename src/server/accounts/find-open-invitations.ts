import type { z } from 'zod';
import type { openInvitationsSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import { isOpen } from './open-invitations';

/** Invitations nobody has used yet, the newest first. Their links are not kept. */
export async function findOpenInvitations(now = new Date()): Promise<z.infer<typeof openInvitationsSchema>> {
  const rows = await database().invitation.findMany({
    where: isOpen(now),
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
  });
  return {
    items: rows.map(({ id, createdAt, expiresAt, createdBy }) => ({
      id,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      createdBy: createdBy?.name ?? null,
    })),
  };
}
