import type { NameCorrection } from '@/domain/contracts/press';
import { database } from '@/infra/database';
import { correctionInclude, toNameCorrection } from './correction-view';

/** All that was said about names that are none, the latest first. */
export async function findCorrections(): Promise<NameCorrection[]> {
  const rows = await database().nameCorrection.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: correctionInclude,
  });
  return rows.map(toNameCorrection);
}
