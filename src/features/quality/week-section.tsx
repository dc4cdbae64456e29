'use client';

import { countOf } from '@words/amounts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import { IconButton } from '@/components/ui/icon-button';
import type { Outcomes, QualityWeek, qualityWeeksSchema } from '@/domain/contracts/quality';
import { SIGNALS } from '@/features/discover/shares-in-words';
import { Section } from '@/features/library/section';
import { type Line, LinePanel } from './line-panel';
import { amount, percent, rate, weekName } from './numbers-in-words';
import { NothingYet, QualityPart } from './quality-part';
import { SignalKey } from './signal-key';
import { useQualityWeeks } from './use-quality';
import { WeekTable } from './week-table';

type Weeks = z.infer<typeof qualityWeeksSchema>;

const PANELS: { key: Exclude<keyof Outcomes, 'tracks'>; title: string; meaning: string }[] = [
  { key: 'liked', title: 'Liked', meaning: 'Tracks somebody said they like' },
  { key: 'completed', title: 'Heard to the end', meaning: 'Played through at least once' },
  { key: 'skipped', title: 'Skipped', meaning: 'Given up within 30 seconds, every time' },
  { key: 'unplayed', title: 'Never played', meaning: 'Nobody came to them' },
];

/** What came of everybody's lists, week by week. */
export function WeekSection() {
  const query = useQualityWeeks();
  return (
    <Section title="What came of the lists">
      <QualityPart query={query} height="h-96">
        {(data) =>
          data.weeks.length > 0 ? (
            <WeekCharts data={data} />
          ) : (
            <NothingYet>
              There is no Discover list yet. The first one is made when somebody picks artists or plays music;
              what they do with it shows here the same day.
            </NothingYet>
          )
        }
      </QualityPart>
    </Section>
  );
}

function WeekCharts({ data }: { data: Weeks }) {
  const { weeks, currentWeek, libraryTracks, listedTracks, listeners } = data;
  const [chosen, setChosen] = useState<number | null>(null);
  const last = weeks.length - 1;
  const isRunning = weeks[last]!.week === currentWeek;
  // The newest week that is over says most.
  const at = Math.min(chosen ?? (isRunning ? Math.max(0, last - 1) : last), last);
  const names = weeks.map(({ week }) => week);
  const shared = { weeks: names, at, onAt: setChosen, isRunning };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <Summary week={weeks[at]!} isRunning={isRunning && at === last} />
        {last > 0 ? (
          <div className="flex gap-1">
            <IconButton label="The week before" disabled={at === 0} onClick={() => setChosen(at - 1)}>
              <ChevronLeft aria-hidden />
            </IconButton>
            <IconButton label="The week after" disabled={at === last} onClick={() => setChosen(at + 1)}>
              <ChevronRight aria-hidden />
            </IconButton>
          </div>
        ) : null}
      </div>
      <div className="flex flex-col gap-3">
        <SignalKey />
        <div className="grid gap-4 md:grid-cols-2">
          {PANELS.map(({ key, title, meaning }) => (
            <LinePanel
              key={key}
              title={title}
              meaning={meaning}
              lines={linesOf(weeks, key)}
              say={percent}
              {...shared}
            />
          ))}
        </div>
      </div>
      <div className="grid gap-4 md:grid-cols-3">
        <LinePanel
          title="Reach"
          meaning={`Of the library's ${countOf(libraryTracks, 'track')}, how many were on a list that week`}
          lines={[{ signal: null, values: weeks.map(({ coverage }) => coverage) }]}
          say={percent}
          {...shared}
        />
        <LinePanel
          title="Novelty"
          meaning={
            weeks.some(({ noveltyBits }) => noveltyBits !== null)
              ? `How unknown the tracks are to the ${countOf(listeners, 'listener')}: each bit halves who knows them`
              : 'Needs five other listeners to say who knows a track'
          }
          lines={[{ signal: null, values: weeks.map(({ noveltyBits }) => noveltyBits) }]}
          say={(bits) => `${bits.toFixed(1)}`}
          {...shared}
        />
        <LinePanel
          title="Artist spread"
          meaning="Different artists for each track of a list"
          lines={[{ signal: null, values: weeks.map(({ artistSpread }) => artistSpread) }]}
          say={(spread) => spread.toFixed(2)}
          top={1}
          {...shared}
        />
      </div>
      <p className="text-muted">
        {countOf(listedTracks, 'track')} of {libraryTracks.toLocaleString('en')} were on a list in these{' '}
        {countOf(weeks.length, 'week')}.
      </p>
      <WeekTable weeks={weeks} />
    </div>
  );
}

function Summary({ week: { week, lists, all }, isRunning }: { week: QualityWeek; isRunning: boolean }) {
  const part = (count: number) => percent(rate(count, all.tracks) ?? 0);
  return (
    <p className="max-w-prose text-base text-ink" aria-live="polite">
      <span className="font-medium">{weekName(week)}</span>: of {countOf(all.tracks, 'track')} on{' '}
      {countOf(lists, 'list')}, {amount(all.completed)} were heard to the end ({part(all.completed)}),{' '}
      {amount(all.liked)} liked, {amount(all.skipped)} skipped and {amount(all.unplayed)} never played
      {isRunning ? ' so far' : ''}.
    </p>
  );
}

function linesOf(weeks: QualityWeek[], key: Exclude<keyof Outcomes, 'tracks'>): Line[] {
  return [
    ...SIGNALS.map((signal) => ({
      signal,
      values: weeks.map(({ bySignal }) => {
        const own = bySignal.find((row) => row.signal === signal)?.outcomes;
        return own ? rate(own[key], own.tracks) : null;
      }),
    })),
    { signal: null, values: weeks.map(({ all }) => rate(all[key], all.tracks)) },
  ];
}
