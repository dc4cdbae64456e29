import { distasteWords } from '@words/taste';
import { Button } from '@/components/ui/button';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { Distaste } from '@/domain/contracts/taste';

/** What was turned down, how much that is still held against what is like it, and the way to forgive it. */
export function DistasteList({
  distastes,
  onForgive,
}: {
  distastes: readonly Distaste[];
  onForgive: (distaste: Distaste) => void;
}) {
  return (
    <ul className="grid gap-2 xl:grid-cols-2">
      {distastes.map((distaste) => {
        const { track, kind, strength } = distaste;
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
                <span aria-hidden className="h-1 w-16 overflow-hidden rounded-full bg-line">
                  <span
                    className="block h-full rounded-full bg-line-strong"
                    style={{ width: `${100 * strength}%` }}
                  />
                </span>
                {distasteWords.strength(distasteWords.kinds[kind], strengthInWords(strength))}
              </p>
            </div>
            <Button
              size="sm"
              className="max-md:h-11"
              aria-label={distasteWords.forgiveTrack(track.title)}
              onClick={() => onForgive(distaste)}
            >
              {distasteWords.forgive}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function strengthInWords(strength: number): string {
  if (strength > 0.75) return distasteWords.fully;
  if (strength > 0.35) return distasteWords.byHalf;
  return strength > 0.1 ? distasteWords.aLittle : distasteWords.nearlyForgotten;
}
