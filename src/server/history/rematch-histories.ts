import { database } from '@/infra/database';
import { matchSongs } from './match-songs';
import { settlePlays } from './settle-plays';

/**
 * Looks for the songs of all imports that the library did not have, and makes plays of those it has now; also of songs
 * whose tracks went and came back.
 * @returns how many plays were added
 */
export async function rematchHistories(signal?: AbortSignal): Promise<number> {
  const imports = await database().historyImport.findMany({
    where: { status: 'done' },
    orderBy: { finishedAt: 'asc' },
    select: { id: true },
  });
  if (imports.length === 0) return 0;
  await matchSongs({ signal });
  let plays = 0;
  for (const { id } of imports) plays += await settlePlays(id, { signal });
  return plays;
}
