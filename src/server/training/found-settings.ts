import { z } from 'zod';
import { database } from '@/infra/database';
import { DEFAULT_FOUND_SETTINGS, type FoundSettings } from '@/recommenders/collaborative/found-settings';

export const foundSettingsSchema: z.ZodType<FoundSettings> = z.object({
  unobservedWeight: z.number(),
  regularizationOfRule: z.number(),
  linearRegularizationOfRule: z.number(),
  popularityDamping: z.number(),
  linearShare: z.number(),
});

/** What the last search found, or the rules and defaults. */
export async function readFoundSettings(): Promise<FoundSettings> {
  const newest = await database().settingsSearch.findFirst({
    where: { kind: 'collaborative' },
    orderBy: { finishedAt: 'desc' },
  });
  return newest ? foundSettingsSchema.parse(newest.settings) : DEFAULT_FOUND_SETTINGS;
}
