import { isOfAnother, ownerCache, ownerKey } from '@/domain/offline/kept-names';

/** The account this browser last heard of; null after a sign-out. */
export async function findOwner(): Promise<string | null> {
  const response = await (await caches.open(ownerCache)).match(ownerKey);
  return response ? response.text() : null;
}

/**
 * Takes note of whose answers come now. With another account than before all goes that the other one had here: one
 * browser keeps for one account at a time.
 */
export async function noteOwner(userId: string): Promise<void> {
  if ((await findOwner()) === userId) return;
  await (await caches.open(ownerCache)).put(ownerKey, new Response(userId));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOfAnother(name, userId)).map((name) => caches.delete(name)));
}
