'use client';

import { continueShelf } from '@words/home';
import { useUnfinished } from '@/features/api/use-unfinished';
import { ContinueTile } from './continue-tile';
import { Shelf } from './shelf';

/** Albums and playlists that were left off in the middle; nothing where there are none. */
export function ContinueShelf({ isExpected }: { isExpected: boolean | undefined }) {
  const { data, isLoading } = useUnfinished();
  return (
    <Shelf
      title={continueShelf.title}
      items={data?.items ?? []}
      isLoading={isLoading}
      isExpected={isExpected}
      renderItem={(unfinished) => <ContinueTile unfinished={unfinished} />}
    />
  );
}
