import { shelf } from '@words/home';
import { type ReactNode, useId } from 'react';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import { leadThroughShelves } from './shelf-keys';

/** One row of covers under a title; it slides where it is longer than the page, and the arrow keys lead through it. */
export function Shelf<Item extends { id: string }>({
  title,
  href,
  items,
  isLoading,
  isExpected = true,
  loadingNote,
  lines = 2,
  renderItem,
}: {
  title: string;
  /** Where all of it is. */
  href?: string;
  items: readonly Item[];
  isLoading: boolean;
  /** Whether there will be anything, as far as is known while it loads: then its place is held. */
  isExpected?: boolean | undefined;
  /** What is waited for, where it takes longer than a moment. */
  loadingNote?: string | undefined;
  /** Of words under a cover. */
  lines?: 2 | 4;
  renderItem: (item: Item, index: number) => ReactNode;
}) {
  const id = useId();
  if (items.length === 0 && !(isLoading && isExpected)) return null;
  return (
    <section aria-labelledby={id} aria-busy={isLoading}>
      <div className="flex items-baseline justify-between gap-4 pb-4">
        <h2 id={id} className="display text-xl">
          {title}
        </h2>
        {href ? (
          <Link href={href} className="-my-3 rounded-sm py-3 text-muted hover:text-ink">
            {shelf.seeAll}
          </Link>
        ) : null}
      </div>
      {loadingNote ? (
        <p role="status" className="pb-4 text-muted">
          {loadingNote}
        </p>
      ) : null}
      <ul
        data-shelf
        onKeyDown={leadThroughShelves}
        className="scrollbar-none -mx-4 md:-mx-2 flex snap-x gap-4 overflow-x-auto scroll-px-4 px-4 py-1 md:scroll-px-2 md:px-2"
      >
        {isLoading
          ? ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((place) => (
              <li key={place} className="w-36 shrink-0 md:w-42 min-[105rem]:w-48">
                <Skeleton className="aspect-square" />
                <div
                  className={cn(
                    'pt-2.5 text-sm',
                    lines === 2 ? 'h-[calc(2lh+--spacing(2.5))]' : 'h-[calc(4lh+--spacing(2.5))]',
                  )}
                >
                  <Skeleton className="mt-1 h-3 w-3/4" />
                </div>
              </li>
            ))
          : items.map((item, index) => (
              <li key={item.id} className="w-36 shrink-0 snap-start md:w-42 min-[105rem]:w-48">
                {renderItem(item, index)}
              </li>
            ))}
      </ul>
    </section>
  );
}
