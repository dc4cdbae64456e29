import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';

/**
 * Whether the listener has played or judged a track of a list since it was built. It is given the list as it was read:
 * a list that has made way for another meanwhile is not touched, and no error.
 */
export async function isListTouched(
  { id, userId, builtAt }: { id: string; userId: string; builtAt: Date },
  client: Prisma.TransactionClient = database(),
): Promise<boolean> {
  const track = { discover: { some: { listId: id } } };
  // When the server heard of it: a play that was told late cannot be told from one that came after.
  const play = await client.play.findFirst({ where: { userId, track, createdAt: { gte: builtAt } } });
  if (play) return true;
  const feedback = { userId, track, updatedAt: { gte: builtAt } };
  return (await client.feedback.findFirst({ where: feedback })) !== null;
}
