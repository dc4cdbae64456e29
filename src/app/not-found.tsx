import Link from 'next/link';
import { buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { DoorFrame } from '@/features/shell/door-frame';

export default function NotFound() {
  return (
    <DoorFrame>
      <EmptyState
        title="Nothing at this address"
        action={
          <Link href="/" className={buttonStyle({ variant: 'primary' })}>
            Home
          </Link>
        }
      >
        It may have been removed from the library, or the link is not whole.
      </EmptyState>
    </DoorFrame>
  );
}
