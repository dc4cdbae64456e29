import { database } from '@/infra/database';

/**
 * The version of the sound model that has heard most of the tracks that are there; null before any was heard. Each version has
 * a space of its own, in which alone cosines mean something. While a new one listens to everything again, the old one goes
 * on serving until the new one knows more: no list, group or map is made of the few tracks that were heard first.
 */
export async function findSoundSpace(): Promise<string | null> {
  const spaces = await database().trackAnalysis.groupBy({
    by: ['modelVersion'],
    where: { embedding: { not: null }, track: { missingSince: null } },
    _count: { _all: true },
    _max: { analysedAt: true },
  });
  spaces.sort((a, b) => b._count._all - a._count._all || +b._max.analysedAt! - +a._max.analysedAt!);
  return spaces[0]?.modelVersion ?? null;
}
