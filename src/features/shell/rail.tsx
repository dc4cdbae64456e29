'use client';

import { appName } from '@words/common';
import { places } from '@words/shell';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import { OfflineNote } from '@/features/offline/offline-note';
import { AccountMenu } from './account-menu';
import { JobNote } from './job-note';
import { Mark } from './mark';
import { navItems } from './nav-items';

/** The left rail: words on a desktop, icons on a tablet. */
export function Rail() {
  const pathname = usePathname();
  return (
    <div className="flex h-full flex-col gap-1 px-3 py-5 max-lg:items-center max-lg:px-2">
      <Link href="/" className="flex items-center gap-2.5 rounded-sm px-2 pb-6 max-lg:px-0">
        <Mark className="size-8" />
        <span className="display text-xl leading-none max-lg:sr-only">{appName}</span>
      </Link>
      <nav aria-label={places.label} className="flex flex-col gap-0.5 self-stretch">
        {navItems.map(({ href, label, icon: Icon, at }) => {
          const isHere = at.test(pathname);
          return (
            <Link
              key={href}
              href={href}
              aria-current={isHere ? 'page' : undefined}
              title={label}
              className={cn(
                'relative flex h-11 items-center gap-3.5 rounded-sm px-3 font-medium text-muted transition-colors hover:bg-hover hover:text-ink max-lg:justify-center max-lg:px-0 lg:text-[0.9375rem]',
                isHere && 'text-ink',
              )}
            >
              {isHere ? (
                <span
                  aria-hidden
                  className="absolute inset-y-3 -left-3 w-[3px] rounded-r-full bg-accent max-lg:-left-2"
                />
              ) : null}
              <Icon aria-hidden className="size-5" strokeWidth={isHere ? 2.25 : 1.75} />
              <span className="max-lg:sr-only">{label}</span>
            </Link>
          );
        })}
      </nav>
      <div className="mt-auto flex flex-col gap-2 self-stretch max-lg:items-center">
        <OfflineNote />
        <JobNote />
        <AccountMenu />
      </div>
    </div>
  );
}
