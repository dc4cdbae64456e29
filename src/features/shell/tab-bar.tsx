'use client';

import { places } from '@words/shell';
import { usePathname } from 'next/navigation';
import { cn } from '@/components/ui/cn';
import { Link } from '@/components/ui/link';
import { settingsItem, tabItems } from './nav-items';

/** The tabs at the foot of a phone. */
export function TabBar() {
  const pathname = usePathname();
  return (
    <nav aria-label={places.label} className="flex h-14">
      {[...tabItems, settingsItem].map(({ href, label, icon: Icon, at }) => {
        const isHere = at.test(pathname);
        return (
          <Link
            key={href}
            href={href}
            aria-current={isHere ? 'page' : undefined}
            className={cn(
              'flex flex-1 flex-col items-center justify-center gap-1 text-muted text-xs',
              isHere && 'text-ink',
            )}
          >
            <Icon
              aria-hidden
              className={cn('size-5', isHere && 'text-accent')}
              strokeWidth={isHere ? 2.25 : 1.75}
            />
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
