'use client';

import { weekBeforeWords } from '@words/signals';
import type { DiscoverList } from '@/domain/contracts/discover';
import { learnedInWords } from './learned-in-words';
import { ShareBar } from './share-bar';
import { useDiscoverWeeks } from './use-discover';

/** What the week before taught, and what the three signals count since; nothing where nothing was heard or liked. */
export function Learned({ week, learned }: Pick<DiscoverList, 'week' | 'learned'>) {
  const weeks = useDiscoverWeeks().data?.items ?? [];
  const before = weeks.filter((item) => item.week < week).toSorted((a, b) => (a.week < b.week ? 1 : -1))[0];
  const words = learned && learnedInWords(learned);
  if (words) {
    const now = Object.fromEntries(learned.signals.map((one) => [one.signal, one.now]));
    return (
      <div className="flex max-w-prose flex-col gap-2">
        <p className="text-base text-ink">{words}</p>
        <ShareBar shares={{ collaborative: 0, text: 0, audio: 0, ...now }} />
      </div>
    );
  }
  if (!before || before.liked === 0) return null;
  return <p className="text-base text-ink">{weekBeforeWords.likedOf(before.liked, before.trackCount)}</p>;
}
