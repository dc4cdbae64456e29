import { z } from 'zod';
import { database } from '@/infra/database';
import { loadKernelModule } from '@/infra/kernel-module';
import { type AlsSettings, DEFAULT_ALS_SETTINGS } from '@/recommenders/collaborative/als-settings';
import {
  type CollaborativeRecommender,
  createRecommender,
} from '@/recommenders/collaborative/collaborative-recommender';
import { unpackFactors } from '@/recommenders/collaborative/pack-factors';
import { linearHeaderSchema, unpackLinearModel } from '@/recommenders/collaborative/pack-linear-model';
import { findArtistRows } from './artist-rows';
import { readListeningHalfLife } from './listening-half-life';
import { servingModel } from './serving-model';

const parametersSchema = z.object({
  factors: z.number(),
  iterations: z.number(),
  /** Models from before there were blocks solved each row whole. */
  blockSize: z.number().default(DEFAULT_ALS_SETTINGS.blockSize),
  unobservedWeight: z.number(),
  regularization: z.number(),
  frequencyExponent: z.number(),
  linear: linearHeaderSchema.nullable().default(null),
  linearShare: z.number().default(0),
});

export type CollaborativeModel = {
  id: string;
  trainedAt: Date;
  settings: AlsSettings;
  itemKeys: string[];
  rowOf: Map<string, number>;
  itemFactors: Float32Array;
  recommender: CollaborativeRecommender;
  /** Days after which a listener's plays count half. */
  halfLifeDays: number;
};

/** What serves now or is being unpacked to serve: all who ask meanwhile wait for the same. */
let loading: { id: string; halfLifeDays: number; model: Promise<CollaborativeModel> } | undefined;

/**
 * The newest collaborative model that was not refused, unpacked once a process and swapped whole when a newer one is
 * there; null before the first.
 */
export async function loadCollaborativeModel(): Promise<CollaborativeModel | null> {
  const newest = await database().model.findFirst({
    where: servingModel,
    orderBy: { trainedAt: 'desc' },
    select: { id: true },
  });
  if (!newest) return null;
  const halfLifeDays = await readListeningHalfLife();
  if (loading?.id !== newest.id || loading.halfLifeDays !== halfLifeDays) {
    const started = { id: newest.id, halfLifeDays, model: unpack(newest.id, halfLifeDays) };
    loading = started;
    started.model.catch(() => {
      if (loading === started) loading = undefined;
    });
  }
  return loading.model;
}

async function unpack(id: string, halfLifeDays: number): Promise<CollaborativeModel> {
  const row = await database().model.findUniqueOrThrow({ where: { id } });
  const { linear: header, linearShare, ...settings } = parametersSchema.parse(row.parameters);
  const itemFactors = unpackFactors(row.itemFactors!, settings.factors);
  // The shares of own scores stand before the linear model, one for each item.
  const shareBytes = 4 * row.itemKeys.length;
  const linear = header && row.linear ? unpackLinearModel(header, row.linear.subarray(shareBytes)) : null;
  const recommender = await createRecommender(loadKernelModule(), {
    settings,
    itemFactors,
    linear,
    linearShare,
    artistRow: linear ? await findArtistRows(row.itemKeys) : new Int32Array(),
    ownShare: linear ? unpackFactors(row.linear!.subarray(0, shareBytes), 1) : new Float32Array(),
  });
  return {
    id: row.id,
    trainedAt: row.trainedAt,
    settings,
    itemKeys: row.itemKeys,
    rowOf: new Map(row.itemKeys.map((key, index) => [key, index])),
    itemFactors,
    recommender,
    halfLifeDays,
  };
}
