import { offlinePages } from '@words/shell';
import { toast } from '@/components/ui/toast';
import { opensOffline } from '@/features/offline/kept-pages';
import { isOffline } from '@/features/offline/reach';

/** Says why no other page opens: leaving this one would take the music with it. */
export function sayPagesWait(): void {
  toast(offlinePages.title, {
    id: 'offline',
    description: offlinePages.wait,
  });
}

/** Whether this page must not be left now, since the other one would not come; says so. */
export function holdPage(href: string): boolean {
  if (!isOffline() || opensOffline(href)) return false;
  sayPagesWait();
  return true;
}
