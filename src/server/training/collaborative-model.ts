import { z } from 'zod';
import { database } from '@/infra/database';
import { loadKernelModule } from '@/infra/kernel-module';
import { type AlsSettings, DEFAULT_ALS_SETTINGS } from '@/recommenders/collaborative/als-settings';
import { createExplainer } from '@/recommenders/collaborative/explain-score';
import { createFactorServer, type FactorServer } from '@/recommenders/collaborative/kernels/factor-server';
import { unpackFactors } from '@/recommenders/collaborative/pack-factors';

const settingsSchema = z.object({
  factors: z.number(),
  iterations: z.number(),
  /** Models from before there were blocks solved each row whole. */
  blockSize: z.number().default(DEFAULT_ALS_SETTINGS.blockSize),
  unobservedWeight: z.number(),
  regularization: z.number(),
  frequencyExponent: z.number(),
});

export type CollaborativeModel = {
  id: string;
  trainedAt: Date;
  settings: AlsSettings;
  itemKeys: string[];
  rowOf: Map<string, number>;
  itemFactors: Float32Array;
  server: FactorServer;
  explain: ReturnType<typeof createExplainer>;
};

let loaded: CollaborativeModel | undefined;

/** The newest collaborative model, unpacked once a process and swapped when a newer one is there; null before the first. */
export async function loadCollaborativeModel(): Promise<CollaborativeModel | null> {
  const db = database();
  const newest = await db.model.findFirst({
    where: { kind: 'collaborative' },
    orderBy: { trainedAt: 'desc' },
    select: { id: true },
  });
  if (!newest) return null;
  if (loaded?.id === newest.id) return loaded;
  const row = await db.model.findUnique({ where: { id: newest.id } });
  if (!row?.itemFactors) return null;
  const settings = settingsSchema.parse(row.parameters);
  const itemFactors = unpackFactors(row.itemFactors, settings.factors);
  loaded = {
    id: row.id,
    trainedAt: row.trainedAt,
    settings,
    itemKeys: row.itemKeys,
    rowOf: new Map(row.itemKeys.map((key, index) => [key, index])),
    itemFactors,
    server: await createFactorServer(await loadKernelModule(), itemFactors, settings),
    explain: createExplainer(itemFactors, settings),
  };
  return loaded;
}
