import { z } from 'zod';
import { type ListTaste, listTasteSchema } from '@/domain/contracts/discover';
import { findCoverColors } from '../library/find-cover-colors';
import type { CandidatePool } from './candidate-pool';
import { nameTastes } from './name-tastes';
import type { TasteProfile } from './taste-profile';

/** Tastes as a list keeps them; lists from before have none. */
export const listTastesSchema = z.array(listTasteSchema).catch([]);

/** The tastes that a list is balanced by, for its cover: what is muted is not among them. */
export async function listTastes(profile: TasteProfile, pool: CandidatePool): Promise<ListTaste[]> {
  const { anchors, centres } = profile;
  const middles = centres.map(({ medoid }) => anchors[medoid]!.track);
  const [names, colors] = await Promise.all([
    nameTastes(profile, pool),
    findCoverColors(middles.map(({ id }) => id)),
  ]);
  return centres.flatMap(({ share, wish }, taste) => {
    const { id, energy, tempoBpm } = middles[taste]!;
    const name = wish?.name ?? names[taste]!;
    return share > 0 ? [{ name, share, color: colors.get(id) ?? null, energy, tempoBpm }] : [];
  });
}
