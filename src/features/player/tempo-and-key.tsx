import { tempoAndKey } from '@words/player';
import { Tooltip } from '@/components/ui/tooltip';

/** Tempo and Camelot code of a track, as DJs read them; nothing while not analysed. */
export function TempoAndKey({
  track,
  className,
}: {
  track: { tempoBpm: number | null; camelot: string | null; keyName: string | null };
  className?: string;
}) {
  if (track.tempoBpm === null && track.camelot === null) return null;
  const words = [
    track.tempoBpm === null ? null : tempoAndKey.beatsPerMinute(Math.round(track.tempoBpm)),
    track.keyName,
  ].filter(Boolean);
  return (
    <Tooltip text={words.join(', ')}>
      <span className={className}>
        <span className="sr-only">{words.join(', ')}</span>
        <span aria-hidden className="flex flex-col whitespace-nowrap text-xs leading-4">
          {track.tempoBpm === null ? null : (
            <span>
              <span className="text-ink">{Math.round(track.tempoBpm)}</span>{' '}
              <span className="text-faint">{tempoAndKey.bpm}</span>
            </span>
          )}
          {track.camelot === null ? null : (
            <span>
              <span className="text-ink">{track.camelot}</span>{' '}
              <span className="text-faint">{shortKey(track.keyName)}</span>
            </span>
          )}
        </span>
      </span>
    </Tooltip>
  );
}

/** "F minor" as "Fm", "E♭ major" as "E♭". */
function shortKey(keyName: string | null): string {
  return keyName?.replace(/ minor$/, 'm').replace(/ major$/, '') ?? '';
}
