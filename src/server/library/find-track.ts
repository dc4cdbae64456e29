import { noSuch } from '@words/refusals';
import { soundInWords } from '@words/sounds';
import { AppError } from '@/domain/app-error';
import type { TrackDetail } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { describeSound } from '@/recommenders/audio/describe-sound';
import { soundAttributes } from '../sound/sound-attributes';
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
  if (!row) throw new AppError('not_found', noSuch.track);
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
      loudnessRangeLu: row.analysis.loudnessRangeLu,
      peaks: [...(row.analysis.peaks ?? [])],
      words: soundWords(row.analysis),
    },
  };
}

/** "fast", "minor", "quiet"; nothing before there is a measure to go by. */
function soundWords(analysis: Parameters<typeof soundAttributes>[0]): string[] {
  return analysis.energy === null ? [] : describeSound(soundAttributes(analysis)).map(soundInWords);
}
