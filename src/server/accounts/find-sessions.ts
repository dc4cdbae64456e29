import type { z } from 'zod';
import type { sessionListSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';
import { auth } from './auth';

/**
 * Where a listener is signed in, the browser that asks first. better-auth's own list holds the tokens, with which a script
 * on the page could carry every session away; this one does not.
 */
export async function findSessions(
  userId: string,
  headers: Headers,
  now = new Date(),
): Promise<z.infer<typeof sessionListSchema>> {
  const current = await auth().api.getSession({ headers });
  const rows = await database().session.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, createdAt: true, updatedAt: true, userAgent: true },
  });
  const items = rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    isThis: id === current?.session.id,
    createdAt: createdAt.toISOString(),
    lastSeenAt: updatedAt.toISOString(),
    userAgent: userAgent || null,
  }));
  return { items: items.sort((a, b) => Number(b.isThis) - Number(a.isThis)) };
}
