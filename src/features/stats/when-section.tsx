'use client';

import { countOf } from '@words/amounts';
import type { Stats } from '@/domain/contracts/stats';
import { Section } from '@/features/library/section';
import { TableDetails } from '@/features/quality/table-details';
import { type HeatCell, HeatGrid } from './heat-grid';
import { busiestHour, dayInWords, hoursInWords, monthInWords, WEEKDAYS } from './stats-in-words';

const DAY_MS = 86_400_000;

/** When it was heard: on which days, at which hours. */
export function WhenSection({ stats }: { stats: Stats }) {
  const busiest = busiestHour(stats.hours);
  return (
    <Section title="When">
      <div className="flex flex-col gap-8">
        {stats.year === null ? <Months stats={stats} /> : <Days stats={stats} year={stats.year} />}
        <div>
          <h3 className="pb-3 font-medium text-base text-ink">
            By the hour
            {busiest ? <span className="font-normal text-muted"> · most on {busiest}</span> : null}
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
      <Heading title="Day by day">
        {streak ? `${streak.days} days in a row from ${dayInWords(streak.from)}` : null}
      </Heading>
      <HeatGrid
        label={`Listening on each day of ${year}: music on ${countOf(stats.total.days, 'day')}${
          most ? `, most on ${dayInWords(most.day)} with ${hoursInWords(most.ms)}` : ''
        }`}
        cells={cells}
        columns={Math.floor((length - 1 + lead) / 7) + 1}
        rows={7}
        columnNames={Array.from({ length: 12 }, (_, month) => ({
          column: Math.floor(((Date.UTC(year, month, 1) - first) / DAY_MS + lead) / 7),
          name: monthInWords(`${year}-${String(month + 1).padStart(2, '0')}`).slice(0, 3),
        })).filter((_, month) => month % 2 === 0)}
        rowNames={[
          { row: 0, name: 'Mon' },
          { row: 3, name: 'Thu' },
          { row: 6, name: 'Sun' },
        ]}
        say={({ name, value }) => `${dayInWords(name)}: ${value > 0 ? hoursInWords(value) : 'no music'}`}
      />
      <TableDetails
        title="The days as a table"
        caption={`Listening on the days of ${year} with music`}
        columns={['Day', 'Plays', 'Listening']}
        rows={stats.days.map(({ day, plays, ms }) => [
          dayInWords(day),
          plays.toLocaleString('en'),
          hoursInWords(ms),
        ])}
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
      <Heading title="Month by month">
        {streak ? `at longest ${streak.days} days in a row, from ${dayInWords(streak.from, true)}` : null}
      </Heading>
      <HeatGrid
        label={`Listening in each month of ${countOf(years.length, 'year')}${
          most ? `: most in ${monthInWords(most.month, true)} with ${hoursInWords(most.ms)}` : ''
        }`}
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
        say={({ name, value }) =>
          `${monthInWords(name, true)}: ${value > 0 ? hoursInWords(value) : 'no music'}`
        }
      />
      <TableDetails
        title="The months as a table"
        caption="Listening in each month with music"
        columns={['Month', 'Plays', 'Listening']}
        rows={stats.months.map(({ month, plays, ms }) => [
          monthInWords(month, true),
          plays.toLocaleString('en'),
          hoursInWords(ms),
        ])}
      />
    </div>
  );
}

function Hours({ hours }: { hours: Stats['hours'] }) {
  const heard = new Map(hours.map(({ weekday, hour, ms }) => [`${weekday}/${hour}`, ms]));
  const cells = WEEKDAYS.flatMap((weekday, row) =>
    Array.from(
      { length: 24 },
      (_, hour): HeatCell => ({
        column: hour,
        row,
        value: heard.get(`${row + 1}/${hour}`) ?? 0,
        name: `${weekday}, ${String(hour).padStart(2, '0')}:00`,
      }),
    ),
  );
  const busiest = busiestHour(hours);
  return (
    <>
      <HeatGrid
        label={`Listening by weekday and hour of the day${busiest ? `: most on ${busiest}` : ''}`}
        cells={cells}
        columns={24}
        rows={7}
        columnNames={[0, 6, 12, 18].map((column) => ({
          column,
          name: `${String(column).padStart(2, '0')}:00`,
        }))}
        rowNames={WEEKDAYS.map((name, row) => ({ row, name: name.slice(0, 3) }))}
        mostCellWidth={38}
        leastCellHeight={14}
        say={({ name, value }) => `${name}: ${value > 0 ? hoursInWords(value) : 'no music'}`}
      />
      <TableDetails
        title="The hours as a table"
        caption="Listening by weekday and hour of the day"
        columns={['Weekday', 'Hour', 'Listening']}
        rows={cells
          .filter(({ value }) => value > 0)
          .map(({ name, value }) => [...(name.split(', ') as [string, string]), hoursInWords(value)])}
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
