import { database } from '@/infra/database';
import { enqueue } from '@/jobs/enqueue';
import { measureKnowledge } from './list-knowledge';
import { shouldMake } from './make-taste-mixes';

/** Whoever has not played anything for longer finds mixes made when they come back. */
const ACTIVE_MS = 14 * 86_400_000;

/**
 * Puts in line the mixes of the day that are not there yet, of everybody who has listened lately: they find them in the
 * morning.
 * @returns how many
 */
export async function catchUpMixes(now: Date): Promise<number> {
  const users = await database().user.findMany({
    where: { plays: { some: { startedAt: { gte: new Date(now.getTime() - ACTIVE_MS) } } } },
    select: { id: true, timeZone: true, tasteMixes: true },
  });
  const known = await measureKnowledge();
  let due = 0;
  for (const { tasteMixes, ...user } of users) {
    if (!(await shouldMake(user, tasteMixes, known, now))) continue;
    due++;
    await enqueue('make-taste-mixes', { userId: user.id });
  }
  return due;
}
