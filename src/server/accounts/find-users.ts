import type { z } from 'zod';
import type { userListSchema } from '@/domain/contracts/accounts';
import { database } from '@/infra/database';

/** All accounts, oldest first. */
export async function findUsers(): Promise<z.infer<typeof userListSchema>> {
  const users = await database().user.findMany({
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, email: true, role: true, createdAt: true, goesAt: true },
  });
  return {
    items: users.map((user) => ({
      ...user,
      createdAt: user.createdAt.toISOString(),
      goesAt: user.goesAt?.toISOString() ?? null,
    })),
  };
}
