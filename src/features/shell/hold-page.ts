import { toast } from '@/components/ui/toast';

/** Says why no other page opens: leaving this one would take the music with it. */
export function sayPagesWait(): void {
  toast('You are offline', {
    id: 'offline',
    description: 'The music goes on; pages open again once you are back.',
  });
}

/** Whether a page must not be left now, since no other one would come; says so. */
export function holdPage(): boolean {
  if (navigator.onLine) return false;
  sayPagesWait();
  return true;
}
