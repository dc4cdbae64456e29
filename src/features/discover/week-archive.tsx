'use client';

import { countOf } from '@words/amounts';
import { weekArchive } from '@words/discover';
import { weekDays, weekTitle } from '@words/weeks';
import { cn } from '@/components/ui/cn';
import { Cover } from '@/components/ui/cover';
import { Link } from '@/components/ui/link';
import { Section } from '@/features/library/section';
import { useDiscoverWeeks } from './use-discover';

/** Earlier weeks, none of which is ever lost. */
export function WeekArchive({ openWeek }: { openWeek: string | undefined }) {
  const weeks = useDiscoverWeeks().data?.items ?? [];
  if (weeks.length < 2) return null;
  return (
    <Section title={weekArchive.title}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {weeks.map((item, index) => (
          <li key={item.week}>
            <Link
              href={index === 0 ? '/discover' : `/discover/${item.week}`}
              aria-current={item.week === openWeek ? 'page' : undefined}
              className={cn(
                'flex items-center gap-4 rounded-lg border bg-raised p-3 transition-colors hover:bg-hover',
                item.week === openWeek ? 'border-accent' : 'border-line',
              )}
            >
              <span
                aria-hidden
                className="grid size-14 shrink-0 grid-cols-2 overflow-hidden rounded-sm bg-hover"
              >
                {item.coverUrls.slice(0, 4).map((url) => (
                  <Cover key={url} url={url} color={null} size={28} className="rounded-none" />
                ))}
              </span>
              <span className="min-w-0">
                <span className="display block text-lg">
                  {weekTitle(item.week, new Date().getFullYear())}
                </span>
                <span className="block truncate text-muted text-xs">{weekDays(item.week)}</span>
                <span className="block text-muted text-xs">
                  {item.liked > 0
                    ? weekArchive.likedOf(item.liked, item.trackCount)
                    : countOf(item.trackCount, 'track')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
