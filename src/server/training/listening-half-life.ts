import { z } from 'zod';
import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import { DEFAULT_PREFERENCE_SETTINGS } from '@/recommenders/collaborative/preference-from-history';

const key = 'listening-half-life';
/** Null: plays never fade. */
const storedSchema = z.number().positive().nullable().catch(DEFAULT_PREFERENCE_SETTINGS.halfLifeDays);

/** Days after which a play counts half; infinity where plays never fade. */
export async function readListeningHalfLife(): Promise<number> {
  const row = await database().setting.findUnique({ where: { key } });
  return storedSchema.parse(row ? row.value : undefined) ?? Number.POSITIVE_INFINITY;
}

/** @param days null for never */
export async function updateListeningHalfLife(days: number | null): Promise<void> {
  // JSON null is a value here, which Prisma tells apart from none.
  const value = days ?? Prisma.JsonNull;
  await database().setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
