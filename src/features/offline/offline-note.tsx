'use client';

import { offlineNote } from '@words/offline';
import { CloudOff } from 'lucide-react';
import { Link } from '@/components/ui/link';
import { useReach } from './reach';

/** While the server cannot be reached: a line at the foot of the rail. */
export function OfflineNote() {
  const isOffline = useReach((state) => state.isOffline);
  return (
    <div role="status">
      {isOffline ? (
        <Link
          href="/offline"
          title={offlineNote.both}
          className="flex min-h-11 items-center gap-3 rounded-sm px-3 text-sm transition-colors hover:bg-hover max-lg:w-11 max-lg:justify-center max-lg:px-0"
        >
          <CloudOff aria-hidden className="size-5 shrink-0 text-accent" />
          <span className="min-w-0 max-lg:sr-only">
            <span className="block font-medium">{offlineNote.title}</span>
            <span className="block truncate text-muted text-xs">{offlineNote.whatIsHere}</span>
          </span>
        </Link>
      ) : null}
    </div>
  );
}

/** The same on a phone, above the player. */
export function OfflineStrip() {
  const isOffline = useReach((state) => state.isOffline);
  return (
    <div role="status" className="md:hidden">
      {isOffline ? (
        <p className="flex min-h-11 items-center gap-2.5 border-line border-t px-4 text-sm">
          <CloudOff aria-hidden className="size-4 shrink-0 text-accent" />
          <span className="font-medium">{offlineNote.title}</span>
          <Link href="/offline" className="min-w-0 truncate py-2.5 text-muted underline underline-offset-4">
            {offlineNote.whatIsHere}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
