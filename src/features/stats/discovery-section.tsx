'use client';

import { numeral } from '@words/amounts';
import { percent } from '@words/measures';
import { discoverySection } from '@words/stats';
import type { Stats } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';
import { rate } from '@/features/quality/scale';
import { TableDetails } from '@/features/quality/table-details';
import { type Period, periodInWords, periodsOf } from './periods';
import { ShareBars } from './share-bars';

const PANELS = ['firstOfSong', 'firstOfArtist', 'fromDiscover'] as const;

/** How much of it was new, and how much of it Discover brought. */
export function DiscoverySection({ stats }: { stats: Stats }) {
  const periods = periodsOf(stats.months);
  const plays = stats.total.plays;
  const withYear = stats.year === null;
  const sum = (key: (typeof PANELS)[number]) => periods.reduce((all, period) => all + period[key], 0);
  const name = (period: Period) => periodInWords(period.name, withYear);
  return (
    <Section title={discoverySection.title}>
      <div className="grid gap-4 md:grid-cols-3">
        {PANELS.map((key) => (
          <ShareBars
            key={key}
            {...discoverySection.shares[key]}
            total={percent(rate(sum(key), plays) ?? 0)}
            bars={periods.map((period) => ({ name: name(period), share: rate(period[key], period.plays) }))}
          />
        ))}
      </div>
      <div className="pt-3">
        <TableDetails
          title={discoverySection.table}
          caption={discoverySection.caption}
          columns={[
            discoverySection.when,
            discoverySection.plays,
            ...PANELS.map((key) => discoverySection.shares[key].title),
          ]}
          rows={periods.map((period) => [
            name(period),
            numeral(period.plays),
            ...PANELS.map((key) => {
              const share = rate(period[key], period.plays);
              return share === null ? '–' : percent(share);
            }),
          ])}
        />
      </div>
    </Section>
  );
}
