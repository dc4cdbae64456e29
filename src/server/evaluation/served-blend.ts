import { PLAIN_BLEND } from '@/domain/blend-variant';
import { type ServedBlend, servedBlendSchema } from '@/domain/contracts/quality';
import { database } from '@/infra/database';

/** A blend as an adoption keeps it; one that cannot be read makes lists as they were before any. */
export const servedBlendOf = (blend: unknown): ServedBlend =>
  servedBlendSchema.safeParse(blend).data ?? PLAIN_BLEND;

/** The blend all lists are made by: the newest that was adopted, else what was learned as it was learned. */
export async function findServedBlend(): Promise<ServedBlend> {
  const newest = await database().blendAdoption.findFirst({
    orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }],
    select: { blend: true },
  });
  return servedBlendOf(newest?.blend);
}
