import { database } from '@/infra/database';
import type { Prisma } from '@/infra/prisma/generated/client';

/** Whether the listener has played or judged a track of a list since it was built. */
export async function isListTouched(
  listId: string,
  client: Prisma.TransactionClient = database(),
): Promise<boolean> {
  const { userId, builtAt } = await client.discoverList.findUniqueOrThrow({ where: { id: listId } });
  const track = { discover: { some: { listId } } };
  // When the server heard of it: a play that was told late cannot be told from one that came after.
  const play = await client.play.findFirst({ where: { userId, track, createdAt: { gte: builtAt } } });
  if (play) return true;
  const feedback = { userId, track, updatedAt: { gte: builtAt } };
  return (await client.feedback.findFirst({ where: feedback })) !== null;
}
