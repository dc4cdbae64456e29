import { countOf } from '@words/amounts';
import { hoursInWords } from '@words/heard';
import { topSection } from '@words/stats';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import type { Stats, TopItem } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';

/** Whom and what they heard most. */
export function TopSection({ stats }: { stats: Stats }) {
  return (
    <Section title={topSection.title}>
      <div className="grid gap-x-8 gap-y-10 md:grid-cols-2 xl:grid-cols-3">
        <TopList title={topSection.artists} items={stats.artists} path="artist" isRound />
        <TopList title={topSection.songs} items={stats.songs} path="track" />
        <TopList title={topSection.albums} items={stats.albums} path="album" />
      </div>
    </Section>
  );
}

function TopList({
  title,
  items,
  path,
  isRound,
}: {
  title: string;
  items: readonly TopItem[];
  path: string;
  isRound?: boolean;
}) {
  const most = items[0]?.plays ?? 1;
  return (
    <div className="min-w-0">
      <h3 className="pb-3 font-medium text-base text-ink">{title}</h3>
      {items.length === 0 ? <p className="text-muted">{topSection.none}</p> : null}
      <ol className="flex flex-col gap-1">
        {items.map(({ id, name, artist, coverUrl, coverColor, plays, ms }, k) => (
          <li
            key={`${id}/${name}/${artist}`}
            className="relative flex items-center gap-3 overflow-hidden rounded-sm p-1.5"
          >
            <span
              aria-hidden
              className="absolute inset-y-0 left-0 rounded-sm bg-hover"
              style={{ width: `${(100 * plays) / most}%` }}
            />
            <span aria-hidden className="relative w-5 text-right text-muted tabular-nums">
              {k + 1}
            </span>
            <Cover
              url={coverUrl}
              color={coverColor}
              size={44}
              className={cn('relative size-11', isRound && 'rounded-full')}
            />
            <div className="relative min-w-0 flex-1">
              <p className="truncate font-medium text-ink">
                {id ? (
                  <Link href={`/${path}/${id}`} className="underline-offset-2 hover:underline">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </p>
              <p className="truncate text-muted">
                {[artist, id ? null : topSection.notInLibrary].filter(Boolean).join(' · ') ||
                  hoursInWords(ms)}
              </p>
            </div>
            <span className="relative text-muted tabular-nums" title={hoursInWords(ms)}>
              {countOf(plays, 'play')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
