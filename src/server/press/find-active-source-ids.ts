import { database } from '@/infra/database';

/** The sources that are to be visited: neither paused nor banned. */
export async function findActiveSourceIds(): Promise<string[]> {
  const sources = await database().pressSource.findMany({
    where: { status: 'active' },
    select: { id: true },
  });
  return sources.map((source) => source.id);
}
