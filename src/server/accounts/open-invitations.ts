import type { Prisma } from '@/infra/prisma/generated/client';

/** Invitations that still let somebody in. */
export const isOpen = (now: Date) =>
  ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } }) satisfies Prisma.InvitationWhereInput;
