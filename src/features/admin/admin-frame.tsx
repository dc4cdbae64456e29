'use client';

import { adminFrame } from '@words/admin';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { useMe } from '@/features/api/use-me';

const VIEWS = [
  { href: '/admin/library', label: adminFrame.views.library },
  { href: '/admin/press', label: adminFrame.views.press },
  { href: '/admin/models', label: adminFrame.views.models },
  { href: '/admin/quality', label: adminFrame.views.quality },
  { href: '/admin/jobs', label: adminFrame.views.jobs },
  { href: '/admin/users', label: adminFrame.views.users },
];

/** The frame of the server's pages: title, the way between them, and a closed door for those who do not run it. */
export function AdminFrame({ title, children }: { title: string; children: ReactNode }) {
  const path = usePathname();
  const me = useMe().data;
  if (me && me.role !== 'admin') {
    return (
      <EmptyState isPage title={adminFrame.closed}>
        <p>{adminFrame.whomToAsk}</p>
      </EmptyState>
    );
  }
  return (
    <div>
      <header className="flex flex-col gap-4 pb-8">
        <h1 className="display text-2xl">
          {adminFrame.title}
          <span className="sr-only">{adminFrame.view(title)}</span>
        </h1>
        <nav aria-label={adminFrame.title} className="-mx-1 flex flex-wrap gap-1 px-1 max-md:gap-0.5">
          {VIEWS.map(({ href, label }) => {
            const isHere = path === href || path.startsWith(`${href}/`);
            return (
              <Link
                key={href}
                href={href}
                aria-current={path === href ? 'page' : isHere ? 'true' : undefined}
                className={cn(
                  'grid h-11 place-items-center rounded-full px-3 font-medium text-sm transition-colors md:h-9 md:px-4',
                  isHere ? 'bg-ink text-ground' : 'text-muted hover:bg-hover hover:text-ink',
                )}
              >
                {label}
              </Link>
            );
          })}
        </nav>
      </header>
      {/* Who may not see it does not ask for it either. */}
      {me ? children : null}
    </div>
  );
}
