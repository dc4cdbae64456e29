'use client';

import { numeral } from '@words/amounts';
import { clock, dayInWords, monthInWords, monthOnAxis, weekdays, weekdaysOnAxis } from '@words/dates';
import { busiestHour, hoursInWords } from '@words/heard';
import { dayWords, hourWords, monthWords, whenSection } from '@words/stats';
import type { Stats } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';
import { TableDetails } from '@/features/quality/table-details';
import { type HeatCell, HeatGrid } from './heat-grid';

const DAY_MS = 86_400_000;

/** When it was heard: on which days, at which hours. */
export function WhenSection({ stats }: { stats: Stats }) {
  const busiest = busiestHour(stats.hours);
  return (
    <Section title={whenSection.title}>
      <div className="flex flex-col gap-8">
        {stats.year === null ? <Months stats={stats} /> : <Days stats={stats} year={stats.year} />}
        <div>
          <h3 className="pb-3 font-medium text-base text-ink">
            {whenSection.byTheHour}
            {busiest ? (
              <span className="font-normal text-muted"> · {whenSection.mostOn(busiest)}</span>
            ) : null}
          </h3>
          <Hours hours={stats.hours} />
        </div>
      </div>
    </Section>
  );
}

/** A year as a calendar: a column for each week, Monday on top. */
function Days({ stats, year }: { stats: Stats; year: number }) {
  const first = Date.UTC(year, 0, 1);
  const lead = (new Date(first).getUTCDay() + 6) % 7;
  const length = (Date.UTC(year + 1, 0, 1) - first) / DAY_MS;
  const heard = new Map(stats.days.map((day) => [day.day, day.ms]));
  const cells: HeatCell[] = Array.from({ length }, (_, k) => {
    const day = new Date(first + k * DAY_MS).toISOString().slice(0, 10);
    return {
      column: Math.floor((k + lead) / 7),
      row: (k + lead) % 7,
      value: heard.get(day) ?? 0,
      name: day,
    };
  });
  const most = stats.days.toSorted((a, b) => b.ms - a.ms)[0];
  const streak = streakOf(stats);
  return (
    <div className="flex flex-col gap-2">
      <Heading title={dayWords.title}>{streak ? dayWords.streak(streak.days, streak.from) : null}</Heading>
      <HeatGrid
        label={dayWords.label(year, stats.total.days, most && { name: most.day, ms: most.ms })}
        cells={cells}
        columns={Math.floor((length - 1 + lead) / 7) + 1}
        rows={7}
        columnNames={Array.from({ length: 12 }, (_, month) => ({
          column: Math.floor(((Date.UTC(year, month, 1) - first) / DAY_MS + lead) / 7),
          name: monthOnAxis(`${year}-${String(month + 1).padStart(2, '0')}`),
        })).filter((_, month) => month % 2 === 0)}
        rowNames={[0, 3, 6].map((row) => ({ row, name: weekdaysOnAxis[row]! }))}
        say={({ name, value }) => dayWords.cell(name, value)}
      />
      <TableDetails
        title={dayWords.table}
        caption={dayWords.caption(year)}
        columns={[dayWords.day, whenSection.plays, whenSection.listening]}
        rows={stats.days.map(({ day, plays, ms }) => [dayInWords(day), numeral(plays), hoursInWords(ms)])}
      />
    </div>
  );
}

/** All years: a row each, a column for each month. */
function Months({ stats }: { stats: Stats }) {
  const years = [...new Set(stats.months.map(({ month }) => month.slice(0, 4)))].sort().reverse();
  const heard = new Map(stats.months.map(({ month, ms }) => [month, ms]));
  const cells = years.flatMap((year, row) =>
    Array.from({ length: 12 }, (_, k): HeatCell => {
      const month = `${year}-${String(k + 1).padStart(2, '0')}`;
      return { column: k, row, value: heard.get(month) ?? 0, name: month };
    }),
  );
  const most = stats.months.toSorted((a, b) => b.ms - a.ms)[0];
  const streak = streakOf(stats);
  return (
    <div className="flex flex-col gap-2">
      <Heading title={monthWords.title}>
        {streak ? monthWords.streak(streak.days, streak.from) : null}
      </Heading>
      <HeatGrid
        label={monthWords.label(years.length, most && { name: most.month, ms: most.ms })}
        cells={cells}
        columns={12}
        rows={years.length}
        columnNames={[0, 3, 6, 9].map((column) => ({
          column,
          name: monthInWords(`2024-${String(column + 1).padStart(2, '0')}`),
        }))}
        rowNames={years.map((name, row) => ({ row, name }))}
        mostCellWidth={48}
        leastCellHeight={14}
        say={({ name, value }) => monthWords.cell(name, value)}
      />
      <TableDetails
        title={monthWords.table}
        caption={monthWords.caption}
        columns={[monthWords.month, whenSection.plays, whenSection.listening]}
        rows={stats.months.map(({ month, plays, ms }) => [
          monthInWords(month, true),
          numeral(plays),
          hoursInWords(ms),
        ])}
      />
    </div>
  );
}

function Hours({ hours }: { hours: Stats['hours'] }) {
  const heard = new Map(hours.map(({ weekday, hour, ms }) => [`${weekday}/${hour}`, ms]));
  const cells = weekdays.flatMap((_, row) =>
    Array.from(
      { length: 24 },
      (_, hour): HeatCell => ({
        column: hour,
        row,
        value: heard.get(`${row + 1}/${hour}`) ?? 0,
        name: hourWords.hour(row, hour),
      }),
    ),
  );
  const busiest = busiestHour(hours);
  return (
    <>
      <HeatGrid
        label={hourWords.label(busiest)}
        cells={cells}
        columns={24}
        rows={7}
        columnNames={[0, 6, 12, 18].map((column) => ({
          column,
          name: clock(column),
        }))}
        rowNames={weekdaysOnAxis.map((name, row) => ({ row, name }))}
        mostCellWidth={38}
        leastCellHeight={14}
        say={({ name, value }) => hourWords.cell(name, value)}
      />
      <TableDetails
        title={hourWords.table}
        caption={hourWords.caption}
        columns={hourWords.columns}
        rows={cells
          .filter(({ value }) => value > 0)
          .map(({ row, column, value }) => [weekdays[row]!, clock(column), hoursInWords(value)])}
      />
    </>
  );
}

/** One day is no streak. */
const streakOf = ({ streak }: Stats) => (streak && streak.days > 1 ? streak : null);

function Heading({ title, children }: { title: string; children: string | null }) {
  return (
    <h3 className="pb-1 font-medium text-base text-ink">
      {title}
      {children ? <span className="font-normal text-muted"> · {children}</span> : null}
    </h3>
  );
}
