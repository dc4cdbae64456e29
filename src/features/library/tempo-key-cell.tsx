import { tempoAndKey } from '@words/library';
import { cn } from '@/components/ui/cn';
import type { Track } from '@/domain/contracts/library';

/** "124 · 8A": beats a minute and the Camelot code, spelled out for readers; a dash before analysis. */
export function TempoKeyCell({
  track,
  className,
}: {
  track: Pick<Track, 'tempoBpm' | 'camelot' | 'keyName'>;
  className?: string;
}) {
  if (track.tempoBpm === null && track.camelot === null) {
    return (
      <span className={cn(className, 'text-faint')} title={tempoAndKey.notListenedTo}>
        <span aria-hidden>–</span>
        <span className="sr-only">{tempoAndKey.notKnown}</span>
      </span>
    );
  }
  const words = [track.tempoBpm === null ? null : tempoAndKey.beats(track.tempoBpm), track.keyName].filter(
    Boolean,
  );
  return (
    <span title={words.join(', ')} className={className}>
      <span className="sr-only">{words.join(', ')}</span>
      <span aria-hidden className="inline-flex items-center gap-2">
        {track.tempoBpm === null ? null : Math.round(track.tempoBpm)}
        {track.camelot ? (
          <span className="min-w-8 rounded-[4px] bg-hover px-1 text-center text-xs leading-5">
            {track.camelot}
          </span>
        ) : null}
      </span>
    </span>
  );
}
