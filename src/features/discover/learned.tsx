'use client';

import { useDiscoverWeeks } from './use-discover';

/** What the week before taught, in one sentence; nothing where there was none or nothing was liked. */
export function Learned({ week }: { week: string }) {
  const weeks = useDiscoverWeeks().data?.items ?? [];
  const before = weeks.filter((item) => item.week < week).toSorted((a, b) => (a.week < b.week ? 1 : -1))[0];
  if (!before || before.liked === 0) return null;
  return (
    <p className="text-base text-ink">
      You liked {before.liked} of {before.trackCount} the week before; this list leans towards them.
    </p>
  );
}
