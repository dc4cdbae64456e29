'use client';

import { percent } from '@words/measures';
import { outcomeMeanings, outcomeNames, weekSection } from '@words/quality';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import { IconButton } from '@/components/ui/icon-button';
import type { Outcomes, QualityWeek, qualityWeeksSchema } from '@/domain/contracts/quality';
import { SIGNALS } from '@/features/discover/shares-in-words';
import { Section } from '@/features/library/section';
import { type Line, LinePanel } from './line-panel';
import { NothingYet, QualityPart } from './quality-part';
import { rate } from './scale';
import { SignalKey } from './signal-key';
import { useQualityWeeks } from './use-quality';
import { WeekTable } from './week-table';

type Weeks = z.infer<typeof qualityWeeksSchema>;

const PANELS = ['liked', 'completed', 'skipped', 'unplayed'] as const;

/** What came of everybody's lists, week by week. */
export function WeekSection() {
  const query = useQualityWeeks();
  return (
    <Section title={weekSection.title}>
      <QualityPart query={query} height="h-96">
        {(data) =>
          data.weeks.length > 0 ? (
            <WeekCharts data={data} />
          ) : (
            <NothingYet>{weekSection.nothingYet}</NothingYet>
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
            <IconButton label={weekSection.weekBefore} disabled={at === 0} onClick={() => setChosen(at - 1)}>
              <ChevronLeft aria-hidden />
            </IconButton>
            <IconButton
              label={weekSection.weekAfter}
              disabled={at === last}
              onClick={() => setChosen(at + 1)}
            >
              <ChevronRight aria-hidden />
            </IconButton>
          </div>
        ) : null}
      </div>
      <div className="flex flex-col gap-3">
        <SignalKey />
        <div className="grid gap-4 md:grid-cols-2">
          {PANELS.map((key) => (
            <LinePanel
              key={key}
              title={outcomeNames[key]}
              meaning={outcomeMeanings[key]}
              lines={linesOf(weeks, key)}
              say={percent}
              {...shared}
            />
          ))}
        </div>
      </div>
      <div className="grid gap-4 md:grid-cols-3">
        <LinePanel
          title={weekSection.reach}
          meaning={weekSection.reachMeaning(libraryTracks)}
          lines={[{ signal: null, values: weeks.map(({ coverage }) => coverage) }]}
          say={percent}
          {...shared}
        />
        <LinePanel
          title={weekSection.novelty}
          meaning={
            weeks.some(({ noveltyBits }) => noveltyBits !== null)
              ? weekSection.noveltyMeaning(listeners)
              : weekSection.noveltyNeeds
          }
          lines={[{ signal: null, values: weeks.map(({ noveltyBits }) => noveltyBits) }]}
          say={weekSection.bits}
          {...shared}
        />
        <LinePanel
          title={weekSection.artistSpread}
          meaning={weekSection.artistSpreadMeaning}
          lines={[{ signal: null, values: weeks.map(({ artistSpread }) => artistSpread) }]}
          say={weekSection.spread}
          top={1}
          {...shared}
        />
      </div>
      <p className="text-muted">
        {weekSection.listed({ listed: listedTracks, tracks: libraryTracks, weeks: weeks.length })}
      </p>
      <WeekTable weeks={weeks} />
    </div>
  );
}

function Summary({ week: { week, lists, all }, isRunning }: { week: QualityWeek; isRunning: boolean }) {
  return (
    <p className="max-w-prose text-base text-ink" aria-live="polite">
      {weekSection.summary({ week, lists, all, isRunning }, (text) => (
        <span className="font-medium">{text}</span>
      ))}
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
