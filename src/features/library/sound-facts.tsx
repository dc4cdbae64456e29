import { soundFacts } from '@words/library-pages';
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
        {soundFacts.notListenedTo}
      </p>
    );
  }
  if (analysis.error) {
    return <p className="text-base text-muted">{soundFacts.failed(analysis.error)}</p>;
  }
  return (
    <div className="flex flex-col gap-6">
      {analysis.peaks.length > 0 ? (
        <Waveform peaks={analysis.peaks} height={80} className="text-signal-audio" />
      ) : null}
      <FactList>
        <Fact
          name={soundFacts.tempo}
          value={track.tempoBpm === null ? null : String(Math.round(track.tempoBpm))}
          unit="BPM"
          note={sureness(analysis.tempoConfidence)}
        />
        <Fact
          name={soundFacts.key}
          value={track.keyName}
          unit={track.camelot ?? ''}
          note={sureness(analysis.keyConfidence)}
        />
        <Fact
          name={soundFacts.loudness}
          value={track.loudnessLufs === null ? null : oneDecimal(track.loudnessLufs)}
          unit="LUFS"
          note={loudnessNote(analysis.truePeakDb, analysis.loudnessRangeLu)}
        />
        <Fact
          name={soundFacts.energy}
          value={track.energy === null ? null : `${Math.round(track.energy * 100)} %`}
          unit=""
          note={
            track.energy === null
              ? ''
              : track.energy < 0.35
                ? soundFacts.calm
                : track.energy < 0.65
                  ? soundFacts.lively
                  : soundFacts.intense
          }
        />
      </FactList>
      {analysis.words.length > 0 ? (
        <ul aria-label={soundFacts.inWords} className="flex flex-wrap gap-2">
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

const oneDecimal = (level: number): string => level.toFixed(1).replace('-', '−');

function sureness(confidence: number | null): string {
  if (confidence === null) return '';
  return confidence > 0.8
    ? soundFacts.quiteSure
    : confidence > 0.5
      ? soundFacts.fairlySure
      : soundFacts.aGuess;
}

/** "peaks at −0.3 dB, range 7 LU" */
function loudnessNote(truePeakDb: number | null, loudnessRangeLu: number | null): string {
  const notes = [
    truePeakDb === null ? null : soundFacts.peak(oneDecimal(truePeakDb)),
    loudnessRangeLu === null ? null : soundFacts.range(Math.round(loudnessRangeLu)),
  ];
  return notes.filter(Boolean).join(', ');
}
