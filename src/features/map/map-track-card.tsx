'use client';

import { Cover } from '@/components/ui/cover';
import { useTrackDetail } from '@/features/api/use-track-detail';
import { TempoAndKey } from '@/features/player/tempo-and-key';

const [WIDTH, HEIGHT] = [264, 76];

/** What a point of the map is, beside it. */
export function MapTrackCard({
  trackId,
  at,
  bounds,
}: {
  trackId: string;
  at: { x: number; y: number };
  bounds: { width: number; height: number };
}) {
  const { data: track } = useTrackDetail(trackId);
  const left = at.x + WIDTH + 20 > bounds.width ? Math.max(4, at.x - WIDTH - 14) : at.x + 14;
  const top = Math.max(4, Math.min(bounds.height - HEIGHT - 4, at.y - HEIGHT / 2));
  return (
    <div
      className="pointer-events-none absolute z-10 flex items-center gap-3 rounded-lg bg-floating p-2.5 shadow-float"
      style={{ left, top, width: WIDTH, minHeight: HEIGHT }}
    >
      <Cover
        url={track?.coverUrl ?? null}
        color={track?.coverColor ?? null}
        size={56}
        className="w-14 shrink-0"
      />
      <div className="min-w-0">
        <div className="truncate font-medium text-ink">{track?.title ?? '…'}</div>
        <div className="truncate text-muted text-sm">{track?.artistName ?? ' '}</div>
        {track ? <TempoAndKey track={track} /> : null}
      </div>
    </div>
  );
}
