import { pageNotFound } from '@words/pages';
import { places } from '@words/shell';
import { buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { DoorFrame } from '@/features/shell/door-frame';

export default function NotFound() {
  return (
    <DoorFrame>
      <EmptyState
        isPage
        title={pageNotFound.title}
        action={
          <Link href="/" className={buttonStyle({ variant: 'primary' })}>
            {places.home}
          </Link>
        }
      >
        {pageNotFound.whyWithoutFrame}
      </EmptyState>
    </DoorFrame>
  );
}
