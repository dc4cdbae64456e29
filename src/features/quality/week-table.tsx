import type { Outcomes, QualityWeek } from '@/domain/contracts/quality';
import { SIGNAL_NAMES } from '@/features/discover/shares-in-words';
import { amount, percent, rate, weekName } from './numbers-in-words';
import { TableDetails } from './table-details';

const COUNTS = ['liked', 'completed', 'skipped', 'unplayed'] as const;

/** The charts of the weeks in numbers, newest first: rates with their counts. */
export function WeekTable({ weeks }: { weeks: QualityWeek[] }) {
  return (
    <TableDetails
      title="The weeks as a table"
      caption="What came of the tracks of all lists, by week and signal"
      columns={[
        'Week',
        'Signal',
        'Tracks',
        'Liked',
        'Heard to the end',
        'Skipped',
        'Never played',
        'Reach',
        'Novelty, bits',
        'Artist spread',
      ]}
      rows={weeks
        .toReversed()
        .flatMap(({ week, all, bySignal, coverage, noveltyBits, artistSpread }) => [
          [
            weekName(week),
            'All',
            ...countsOf(all),
            coverage === null ? '–' : percent(coverage),
            noveltyBits === null ? '–' : noveltyBits.toFixed(2),
            artistSpread.toFixed(2),
          ],
          ...bySignal.map(({ signal, outcomes }) => [
            weekName(week),
            SIGNAL_NAMES[signal],
            ...countsOf(outcomes),
            '',
            '',
            '',
          ]),
        ])}
    />
  );
}

function countsOf(outcomes: Outcomes): string[] {
  const { tracks } = outcomes;
  return [
    amount(tracks),
    ...COUNTS.map((key) => {
      const share = rate(outcomes[key], tracks);
      return share === null ? '–' : `${percent(share)} (${amount(outcomes[key])})`;
    }),
  ];
}
