'use client';

import { libraryTabs } from '@words/library-lists';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';

const VIEWS = [
  { href: '/library/artists', label: libraryTabs.artists },
  { href: '/library/albums', label: libraryTabs.albums },
  { href: '/library/tracks', label: libraryTabs.tracks },
  { href: '/library/genres', label: libraryTabs.genres },
  { href: '/library/years', label: libraryTabs.years },
  { href: '/playlists', label: libraryTabs.playlists },
];

/** On a phone the row is longer than the screen: where one is must be seen. */
function toTheMiddle(tab: HTMLElement | null): void {
  const row = tab?.parentElement;
  if (!tab || !row) return;
  const [own, all] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += own.left + own.width / 2 - all.left - all.width / 2;
}

/** The ways to walk through the library, and what was made of it. */
export function LibraryTabs() {
  const path = usePathname();
  return (
    <nav aria-label={libraryTabs.label} className="scrollbar-none -mx-1 flex gap-1 overflow-x-auto px-1 py-1">
      {VIEWS.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          ref={path === href ? toTheMiddle : undefined}
          aria-current={path === href ? 'page' : undefined}
          className={cn(
            'grid h-11 place-items-center rounded-full px-4 font-medium text-sm transition-colors md:h-9',
            path === href ? 'bg-ink text-ground' : 'text-muted hover:bg-hover hover:text-ink',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
