import { randomUUID } from 'node:crypto';
import { database } from '@/infra/database';
import type { Prisma, User } from '@/infra/prisma/generated/client';

let count = 0;

/** A listener in UTC, without a way to sign in: sessions are better-auth's business, see its sign-up route. */
export function createUser(overrides: Partial<Prisma.UserCreateInput> = {}): Promise<User> {
  const number = ++count;
  return database().user.create({
    data: {
      id: randomUUID(),
      name: `Listener ${number}`,
      email: `listener-${number}@example.org`,
      ...overrides,
    },
  });
}
