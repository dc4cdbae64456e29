import Link from 'next/link';
import { buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** An address that looks like one of ours and leads to nothing: the frame stays, and the music plays on. */
export default function NotFound() {
  return (
    <EmptyState
      title="Nothing at this address"
      action={
        <Link href="/library/albums" className={buttonStyle({ variant: 'secondary' })}>
          To the library
        </Link>
      }
    >
      It may have left the library, or the link is not whole.
    </EmptyState>
  );
}
