/** Takes out what was put in first, until `max` are left: a cache lists its addresses in the order they were put in. */
export async function pruneCache(cache: Cache, max: number): Promise<void> {
  const requests = await cache.keys();
  await Promise.all(
    requests.slice(0, Math.max(0, requests.length - max)).map((request) => cache.delete(request)),
  );
}
