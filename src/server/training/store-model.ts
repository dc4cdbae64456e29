import { z } from 'zod';
import { database } from '@/infra/database';
import type { AlsSettings } from '@/recommenders/collaborative/als-settings';
import type { FoundSettings } from '@/recommenders/collaborative/found-settings';
import type { LinearModel } from '@/recommenders/collaborative/linear-model';
import { packFactors } from '@/recommenders/collaborative/pack-factors';
import { packLinearModel } from '@/recommenders/collaborative/pack-linear-model';
import type { ModelQuality } from './judge-model';
import { servingModel } from './serving-model';

/** Models that keep their numbers; older ones keep what they were worth. */
const keptModels = 3;
const keptRecords = 30;
const version = 'als-2';
const kind = 'collaborative';

/** What is kept of how good a model is. Models from before there was a validation have none. */
export const metricsSchema = z.object({
  users: z.number(),
  items: z.number(),
  trainMs: z.number(),
  observations: z.number().default(0),
  validation: z
    .object({
      ndcg: z.number(),
      /** Models from before it was noted: as if there were none. */
      ndcgError: z.number().default(0),
      recall: z.number(),
      popularityNdcg: z.number(),
      askedUsers: z.number(),
    })
    .nullable()
    .default(null),
});

export async function storeModel(model: {
  settings: AlsSettings;
  found: FoundSettings;
  itemKeys: string[];
  itemFactors: Float32Array;
  linear: LinearModel | null;
  linearShare: number;
  ownShare: Float32Array;
  quality: ModelQuality;
  trainMs: number;
}): Promise<void> {
  const { settings, found, itemKeys, itemFactors, linear, linearShare, ownShare, quality, trainMs } = model;
  const packed = linear && packLinearModel(linear);
  await database().model.create({
    data: {
      kind,
      version,
      parameters: { ...settings, found: { ...found }, linear: packed?.header ?? null, linearShare },
      metrics: { ...quality, items: itemKeys.length, trainMs },
      dimension: settings.factors,
      itemKeys,
      itemFactors: packFactors(itemFactors),
      linear: packed && new Uint8Array(Buffer.concat([packFactors(ownShare), packed.bytes])),
    },
  });
}

/** A model that may not serve is remembered for what it was, without its numbers. */
export async function storeRefusal(refused: {
  refusal: string;
  quality: ModelQuality;
  items: number;
  trainMs: number;
  found: FoundSettings;
}): Promise<void> {
  const { refusal, quality, items, trainMs, found } = refused;
  await database().model.create({
    data: {
      kind,
      version,
      refusal,
      parameters: { found: { ...found } },
      metrics: { ...quality, items, trainMs },
      itemKeys: [],
    },
  });
}

/** How good the model is that serves; null where none does. */
export async function findServingQuality(): Promise<ModelQuality | null> {
  const row = await database().model.findFirst({
    where: servingModel,
    orderBy: { trainedAt: 'desc' },
    select: { metrics: true },
  });
  return row ? metricsSchema.parse(row.metrics) : null;
}

export async function forgetOldModels(): Promise<void> {
  const db = database();
  const all = await db.model.findMany({
    where: { kind },
    orderBy: { trainedAt: 'desc' },
    select: { id: true, refusal: true },
  });
  const ids = (models: { id: string }[]) => ({ in: models.map(({ id }) => id) });
  const trained = all.filter(({ refusal }) => refusal === null);
  const old = trained.slice(keptModels);
  // What serves is among the newest trained ones, however many were refused since.
  const kept = new Set([...all.slice(0, keptRecords), ...trained.slice(0, keptModels)]);
  await db.model.deleteMany({ where: { id: ids(all.filter((model) => !kept.has(model))) } });
  await db.model.updateMany({
    where: { id: ids(old), itemFactors: { not: null } },
    data: { itemFactors: null, linear: null, itemKeys: [] },
  });
}
