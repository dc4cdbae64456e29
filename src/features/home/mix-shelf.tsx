'use client';

import { mixShelf } from '@words/home';
import { mixWords } from '@words/mixes';
import { Link } from '@/components/ui/link';
import { useMixes } from '@/features/api/use-sounds';
import { CoverCollage } from '@/features/library/cover-collage';
import { Shelf } from './shelf';

/** The mixes there is music for; nothing before any of it was listened to. */
export function MixShelf() {
  const mixes = useMixes();
  return (
    <Shelf
      title={mixShelf.title}
      items={mixes.data?.items ?? []}
      isLoading={mixes.isLoading}
      renderItem={({ id, trackCount, coverUrls }) => (
        <Link href={`/mix/${id}`} className="group block rounded-sm">
          <CoverCollage coverUrls={coverUrls} className="rounded-sm" />
          <div className="truncate pt-2.5 font-medium text-sm underline-offset-2 group-hover:underline">
            {mixWords[id].title}
          </div>
          <div className="truncate text-muted text-sm">{mixShelf.from(trackCount)}</div>
        </Link>
      )}
    />
  );
}
