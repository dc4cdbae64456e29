'use client';

import { rediscover } from '@words/mixes';
import { Link } from '@/components/ui/link';
import { useRediscover } from '@/features/api/use-rediscover';
import { CoverCollage } from '@/features/library/cover-collage';

const COVERS = 4;

/** The way from new music to old loves. */
export function RediscoverLink() {
  const list = useRediscover().data;
  if (!list) return null;
  const covers = new Set(list.tracks.flatMap(({ track }) => track.coverUrl ?? []));
  return (
    <Link
      href="/rediscover"
      className="mb-12 flex items-center gap-4 rounded-lg border border-line bg-raised p-3 pr-5 transition-colors hover:bg-hover sm:w-fit"
    >
      <CoverCollage coverUrls={[...covers].slice(0, COVERS)} className="w-14 shrink-0 rounded-sm" />
      <span className="min-w-0">
        <span className="display block text-lg">{rediscover.title}</span>
        <span className="block text-muted text-sm">
          {list.tracks.length > 0
            ? rediscover.quiet(list.tracks.length, list.quietDays)
            : rediscover.comesBack(list.quietDays)}
        </span>
      </span>
    </Link>
  );
}
