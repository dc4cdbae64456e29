import type { AnalysisState } from '@/domain/contracts/models';
import { database } from '@/infra/database';
import { FEWEST_TRACKS } from '@/recommenders/audio/tune-embedding';
import { readIsAnalysisPaused } from './analysis-pause';
import { readTuning } from './sound-tuning';

const FAILURES_SHOWN = 5;

/** How far the listening to the library is, and what could not be listened to. */
export async function findAnalysisState(): Promise<AnalysisState> {
  const db = database();
  const present = { missingSince: null };
  const latest = await db.trackAnalysis.findFirst({
    where: { embedding: { not: null } },
    orderBy: { analysedAt: 'desc' },
    select: { modelVersion: true },
  });
  const [tracks, heard, heardByLatest, failed, reasons, groups] = await Promise.all([
    db.track.count({ where: present }),
    db.track.count({ where: { ...present, analysis: { embedding: { not: null } } } }),
    db.track.count({
      where: {
        ...present,
        analysis: { embedding: { not: null }, modelVersion: latest?.modelVersion ?? '' },
      },
    }),
    db.track.count({ where: { ...present, analysis: { error: { not: null } } } }),
    db.trackAnalysis.groupBy({
      by: ['error'],
      where: { error: { not: null }, track: present },
      _count: { _all: true },
      orderBy: { _count: { error: 'desc' } },
      take: FAILURES_SHOWN,
    }),
    db.soundGroup.count(),
  ]);
  return {
    tracks,
    heard,
    heardByOlder: heard - heardByLatest,
    failed,
    reasons: reasons.map(({ error, _count }) => ({ reason: error!, trackCount: _count._all })),
    groups,
    modelVersion: latest?.modelVersion ?? null,
    isPaused: await readIsAnalysisPaused(),
    canTune: heard >= FEWEST_TRACKS,
    tuning: await readTuning(),
  };
}
