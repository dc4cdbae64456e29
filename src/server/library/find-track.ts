import { AppError } from '@/domain/app-error';
import type { TrackDetail } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { describeSound } from '@/recommenders/audio/describe-sound';
import { toTrack, trackSelection } from './track-view';

/**
 * One track with its file's facts and what was heard in it.
 * @throws AppError 404
 */
export async function findTrack(trackId: string, userId: string): Promise<TrackDetail> {
  const row = await database().track.findUnique({
    where: { id: trackId },
    include: {
      ...trackSelection(userId),
      analysis: true,
      _count: { select: { plays: { where: { userId } } } },
    },
  });
  if (!row) throw new AppError('not_found', 'There is no such track.');
  return {
    ...toTrack(row),
    codec: row.codec,
    container: row.container,
    bitrateKbps: row.bitrateKbps,
    sampleRateHz: row.sampleRateHz,
    lossless: row.lossless,
    sizeBytes: Number(row.sizeBytes),
    addedAt: row.addedAt.toISOString(),
    playCount: row._count.plays,
    analysis: row.analysis && {
      error: row.analysis.error,
      tempoConfidence: row.analysis.tempoConfidence,
      keyConfidence: row.analysis.keyConfidence,
      truePeakDb: row.analysis.truePeakDb,
      peaks: [...(row.analysis.peaks ?? [])],
      words: soundWords(row.analysis),
    },
  };
}

type Heard = {
  tempoBpm: number | null;
  tempoConfidence: number | null;
  key: number | null;
  mode: 'major' | 'minor' | null;
  keyConfidence: number | null;
  loudnessLufs: number | null;
  energy: number | null;
};

/** "fast", "minor", "quiet"; nothing before there is a measure to go by. */
function soundWords(heard: Heard): string[] {
  if (heard.energy === null) return [];
  return describeSound({
    tempoBpm: heard.tempoBpm ?? 0,
    tempoConfidence: heard.tempoConfidence ?? 0,
    key: heard.key ?? 0,
    mode: heard.mode ?? 'major',
    keyConfidence: heard.mode === null ? 0 : (heard.keyConfidence ?? 0),
    loudnessLufs: heard.loudnessLufs ?? -14,
    energy: heard.energy,
  }).split(', ');
}
