'use client';

import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import type { Track } from '@/domain/contracts/library';

/** Title above artists, both leading to their pages. */
export function TrackTitle({
  track,
  onNavigate,
  className,
}: {
  track: Track;
  /** Where it stands on something that covers the page: the page it leads to takes that one's place in the history. */
  onNavigate?: () => void;
  className?: string;
}) {
  return (
    <div className={cn('min-w-0', className)}>
      <Link
        href={`/track/${track.id}`}
        onNavigate={onNavigate}
        replace={onNavigate !== undefined}
        className="block truncate font-medium text-ink hover:underline"
      >
        {track.title}
      </Link>
      <p className="truncate text-muted">
        {track.artists.length === 0
          ? track.artistName
          : track.artists.map((artist, index) => (
              <span key={artist.id}>
                {index > 0 ? ', ' : null}
                <Link
                  href={`/artist/${artist.id}`}
                  onNavigate={onNavigate}
                  replace={onNavigate !== undefined}
                  className="hover:text-ink hover:underline"
                >
                  {artist.name}
                </Link>
              </span>
            ))}
      </p>
    </div>
  );
}
