import { amount, percent, weekName } from '@words/measures';
import { weekTable } from '@words/quality';
import { signalNames } from '@words/signals';
import type { Outcomes, QualityWeek } from '@/domain/contracts/quality';
import { rate } from './scale';
import { TableDetails } from './table-details';

const COUNTS = ['liked', 'completed', 'skipped', 'unplayed'] as const;

/** The charts of the weeks in numbers, newest first: rates with their counts. */
export function WeekTable({ weeks }: { weeks: QualityWeek[] }) {
  return (
    <TableDetails
      title={weekTable.title}
      caption={weekTable.caption}
      columns={weekTable.columns}
      rows={weeks
        .toReversed()
        .flatMap(({ week, all, bySignal, coverage, noveltyBits, artistSpread }) => [
          [
            weekName(week),
            weekTable.all,
            ...countsOf(all),
            coverage === null ? '–' : percent(coverage),
            noveltyBits === null ? '–' : weekTable.bits(noveltyBits),
            weekTable.spread(artistSpread),
          ],
          ...bySignal.map(({ signal, outcomes }) => [
            weekName(week),
            signalNames[signal],
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
      return share === null ? '–' : weekTable.share(share, outcomes[key]);
    }),
  ];
}
