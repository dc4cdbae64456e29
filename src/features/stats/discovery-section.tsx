'use client';

import { percent } from '@words/measures';
import type { Stats } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';
import { rate } from '@/features/quality/scale';
import { TableDetails } from '@/features/quality/table-details';
import { ShareBars } from './share-bars';
import { type Period, periodInWords, periodsOf } from './stats-in-words';

const PANELS: { key: 'firstOfSong' | 'firstOfArtist' | 'fromDiscover'; title: string; meaning: string }[] = [
  { key: 'firstOfSong', title: 'New songs', meaning: 'Plays that were your first of that song' },
  { key: 'firstOfArtist', title: 'New artists', meaning: 'Plays that were your first of that artist' },
  { key: 'fromDiscover', title: 'From Discover', meaning: 'Plays begun on a Discover list' },
];

/** How much of it was new, and how much of it Discover brought. */
export function DiscoverySection({ stats }: { stats: Stats }) {
  const periods = periodsOf(stats.months);
  const plays = stats.total.plays;
  const withYear = stats.year === null;
  const sum = (key: (typeof PANELS)[number]['key']) => periods.reduce((all, period) => all + period[key], 0);
  const name = (period: Period) => periodInWords(period.name, withYear);
  return (
    <Section title="How much of it new">
      <div className="grid gap-4 md:grid-cols-3">
        {PANELS.map(({ key, title, meaning }) => (
          <ShareBars
            key={key}
            title={title}
            meaning={meaning}
            total={percent(rate(sum(key), plays) ?? 0)}
            bars={periods.map((period) => ({ name: name(period), share: rate(period[key], period.plays) }))}
          />
        ))}
      </div>
      <div className="pt-3">
        <TableDetails
          title="The shares as a table"
          caption="How much of the plays was new, and came from Discover"
          columns={['When', 'Plays', ...PANELS.map(({ title }) => title)]}
          rows={periods.map((period) => [
            name(period),
            period.plays.toLocaleString('en'),
            ...PANELS.map(({ key }) => {
              const share = rate(period[key], period.plays);
              return share === null ? '–' : percent(share);
            }),
          ])}
        />
      </div>
    </Section>
  );
}
