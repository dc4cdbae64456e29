import { distasteWords, tasteChanges } from '@words/taste';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { RefusedTrack } from '@/domain/contracts/taste';
import { strengthInWords } from './amount-in-words';
import type { TasteChanges } from './use-taste';

/** Tracks that were turned down, how much each still counts, and the way to forgive it. */
export function DistasteList({
  refused,
  changes,
  isCounted = true,
  className,
}: {
  refused: readonly RefusedTrack[];
  changes: TasteChanges;
  /** Whether anything is held against what is like them. */
  isCounted?: boolean;
  className?: string;
}) {
  return (
    <ul className={cn('grid gap-2', className)}>
      {refused.map((one) => {
        const { track, kind, strength } = one;
        return (
          <li
            key={track.id}
            className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-3 rounded-lg bg-sunken p-2 pr-3"
          >
            <Cover url={track.coverUrl} color={track.coverColor} size={44} className="w-11 opacity-60" />
            <div className="min-w-0 text-sm">
              <Link
                href={`/track/${track.id}`}
                className="block truncate rounded-[2px] text-ink underline-offset-2 hover:underline"
              >
                {track.title} · {track.artistName}
              </Link>
              <p className="flex items-center gap-2 text-muted text-xs">
                {isCounted ? (
                  <>
                    <span
                      aria-hidden
                      className="h-1 w-16 shrink-0 overflow-hidden rounded-full bg-line max-sm:hidden"
                    >
                      <span
                        className="block h-full rounded-full bg-line-strong"
                        style={{ width: `${100 * strength}%` }}
                      />
                    </span>
                    {distasteWords.strength(distasteWords.kinds[kind], strengthInWords(strength))}
                  </>
                ) : (
                  distasteWords.kinds[kind]
                )}
              </p>
            </div>
            <Button
              size="sm"
              className="max-md:h-11"
              aria-label={distasteWords.forgiveTrack(track.title)}
              onClick={() => changes.forgive([one], tasteChanges.forgiven(track.title))}
            >
              {distasteWords.forgive}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
