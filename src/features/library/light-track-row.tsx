import type { Track } from '@/domain/contracts/library';
import { formatTime } from '@/features/player/format-time';

/** A track that passes by faster than anybody could press it: what can be read of its row, in the same places. */
export function LightTrackRow({ track }: { track: Track }) {
  return (
    <div className="grid h-15 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 px-2 md:grid-cols-[auto_minmax(0,5fr)_minmax(0,4fr)_5.5rem_3rem_6rem]">
      <div
        className="size-11 rounded-sm bg-hover"
        style={{ backgroundColor: track.coverColor ?? undefined }}
      />
      <div className="min-w-0">
        <div className="truncate font-medium text-base md:text-sm">{track.title}</div>
        <div className="truncate text-muted text-sm">{track.artistName}</div>
      </div>
      <div className="hidden truncate text-muted text-sm md:block">{track.albumTitle}</div>
      <div className="hidden md:block" />
      <div className="hidden text-right text-muted text-sm md:block">{formatTime(track.durationMs)}</div>
      <div />
    </div>
  );
}
