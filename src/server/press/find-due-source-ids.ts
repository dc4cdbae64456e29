import { database } from '@/infra/database';

/** The sources that are to be read now: neither paused nor banned, and not read for as long as their kind is good for. */
export async function findDueSourceIds(): Promise<string[]> {
  const sources = await database().pressSource.findMany({
    where: { status: 'active', OR: [{ nextReadAt: null }, { nextReadAt: { lte: new Date() } }] },
    select: { id: true },
  });
  return sources.map((source) => source.id);
}
