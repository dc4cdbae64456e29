import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { leaveEntryToLink } from '@/components/ui/use-back-closes';
import { useNowPlaying } from '../use-now-playing';

/** A link within a sentence of the player over the whole screen: the page it leads to takes the player's place. */
export function SheetLink({ href, children }: { href: string; children: ReactNode }) {
  const setOpen = useNowPlaying((state) => state.setOpen);
  return (
    <Link
      href={href}
      replace
      onNavigate={() => {
        leaveEntryToLink();
        setOpen(false);
      }}
      className="rounded-[2px] text-ink underline decoration-line-strong underline-offset-2 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
