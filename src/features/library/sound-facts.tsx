import { AudioLines } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import type { TrackDetail } from '@/domain/contracts/library';
import { Waveform } from '@/features/player/waveform';
import { Fact, FactList } from './fact';

/** What listening to a track found out: its shape over time, tempo, key, loudness, and words for all of it. */
export function SoundFacts({ track }: { track: TrackDetail }) {
  const { analysis } = track;
  if (!analysis) {
    return (
      <p className="flex items-center gap-3 text-base text-muted">
        <AudioLines aria-hidden className="size-5 animate-breathe text-signal-audio" />
        Not listened to yet. Segue listens to new tracks one after the other in the background.
      </p>
    );
  }
  if (analysis.error) {
    return <p className="text-base text-muted">This track could not be listened to: {analysis.error}</p>;
  }
  return (
    <div className="flex flex-col gap-6">
      {analysis.peaks.length > 0 ? (
        <Waveform peaks={analysis.peaks} height={80} className="text-signal-audio" />
      ) : null}
      <FactList>
        <Fact
          name="Tempo"
          value={track.tempoBpm === null ? null : String(Math.round(track.tempoBpm))}
          unit="BPM"
          note={sureness(analysis.tempoConfidence)}
        />
        <Fact
          name="Key"
          value={track.keyName}
          unit={track.camelot ?? ''}
          note={sureness(analysis.keyConfidence)}
        />
        <Fact
          name="Loudness"
          value={track.loudnessLufs === null ? null : track.loudnessLufs.toFixed(1).replace('-', '−')}
          unit="LUFS"
          note={loudnessNote(analysis.truePeakDb, analysis.loudnessRangeLu)}
        />
        <Fact
          name="Energy"
          value={track.energy === null ? null : `${Math.round(track.energy * 100)} %`}
          unit=""
          note={
            track.energy === null
              ? ''
              : track.energy < 0.35
                ? 'calm'
                : track.energy < 0.65
                  ? 'lively'
                  : 'intense'
          }
        />
      </FactList>
      {analysis.words.length > 0 ? (
        <ul aria-label="In words" className="flex flex-wrap gap-2">
          {analysis.words.map((word) => (
            <li key={word}>
              <Badge tone="audio" className="h-7 rounded-full px-3 text-sm">
                {word}
              </Badge>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function sureness(confidence: number | null): string {
  if (confidence === null) return '';
  return confidence > 0.8 ? 'quite sure' : confidence > 0.5 ? 'fairly sure' : 'a guess';
}

/** "peaks at −0.3 dB, range 7 LU" */
function loudnessNote(truePeakDb: number | null, loudnessRangeLu: number | null): string {
  const notes = [
    truePeakDb === null ? null : `peaks at ${truePeakDb.toFixed(1).replace('-', '−')} dB`,
    loudnessRangeLu === null ? null : `range ${Math.round(loudnessRangeLu)} LU`,
  ];
  return notes.filter(Boolean).join(', ');
}
