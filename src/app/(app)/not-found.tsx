import { detailState } from '@words/library';
import { pageNotFound } from '@words/pages';
import { buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';

/** An address that looks like one of ours and leads to nothing: the frame stays, and the music plays on. */
export default function NotFound() {
  return (
    <EmptyState
      isPage
      title={pageNotFound.title}
      action={
        <Link href="/library/albums" className={buttonStyle({ variant: 'secondary' })}>
          {detailState.toLibrary}
        </Link>
      }
    >
      {pageNotFound.why}
    </EmptyState>
  );
}
