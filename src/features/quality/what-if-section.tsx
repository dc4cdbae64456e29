'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Slider } from '@/components/ui/slider';
import type { OffPolicy } from '@/domain/contracts/quality';
import { SIGNAL_NAMES, SIGNALS } from '@/features/discover/shares-in-words';
import { SignalMark } from '@/features/discover/signal-mark';
import { Section } from '@/features/library/section';
import { EstimateChart } from './estimate-chart';
import { estimateInWords, evidenceInWords } from './estimate-in-words';
import { percent } from './numbers-in-words';
import { NothingYet, QualityPart } from './quality-part';
import { type ChangedBlend, useOffPolicy } from './use-quality';

const AS_NOW: ChangedBlend = { collaborative: 1, text: 1, audio: 1, boldness: 1 };
const tones = {
  collaborative: 'bg-signal-collaborative',
  text: 'bg-signal-text',
  audio: 'bg-signal-audio',
} as const;

/** What a changed blend would have brought, before anybody has to hear it. */
export function WhatIfSection() {
  const [changed, setChanged] = useState(AS_NOW);
  const query = useOffPolicy(changed);
  const isSame = Object.values(changed).every((value) => value === 1);
  return (
    <Section title="What if it were blended otherwise?">
      <p className="-mt-2 max-w-prose pb-5 text-muted">
        Each list was drawn with weights a little off the likeliest ones. Answers to draws near other weights
        tell what those would have brought, as far as draws went.
      </p>
      <QualityPart query={query} height="h-72">
        {({ estimate }) =>
          estimate ? (
            <div className="grid gap-8 md:grid-cols-[minmax(0,22rem)_1fr]">
              <Knobs changed={changed} onChange={setChanged} isSame={isSame} />
              <Estimate estimate={estimate} isSame={isSame} isBehind={query.isBehind} />
            </div>
          ) : (
            <NothingYet>
              No list that keeps its draws has been answered yet. Every list built from now on does; once some
              dozens of their tracks have been played, other weights can be asked about here.
            </NothingYet>
          )
        }
      </QualityPart>
    </Section>
  );
}

function Knobs({
  changed,
  onChange,
  isSame,
}: {
  changed: ChangedBlend;
  onChange: (changed: ChangedBlend) => void;
  isSame: boolean;
}) {
  return (
    <div className="flex flex-col gap-4">
      {SIGNALS.map((signal) => (
        <div key={signal}>
          <p className="flex items-center justify-between gap-3 text-sm">
            <span className="flex items-center gap-2 text-ink">
              <SignalMark signal={signal} />
              {SIGNAL_NAMES[signal]}
            </span>
            <span aria-hidden className="text-muted tabular-nums">
              × {changed[signal].toFixed(2)}
            </span>
          </p>
          <Slider
            label={`${SIGNAL_NAMES[signal]}, times what it counts now`}
            value={changed[signal]}
            step={0.05}
            tone={tones[signal]}
            valueText={(value) => `${value.toFixed(2)} times`}
            onValueChange={(value) => onChange({ ...changed, [signal]: value })}
          />
        </div>
      ))}
      <div>
        <p className="flex items-center justify-between gap-3 text-sm">
          <span className="text-ink">
            Exploration<span className="text-muted">, how far it ventures</span>
          </span>
          <span aria-hidden className="text-muted tabular-nums">
            {percent(changed.boldness)}
          </span>
        </p>
        <Slider
          label="Exploration, beside how far it ventures now"
          value={changed.boldness}
          min={0.2}
          step={0.05}
          tone="bg-ink"
          valueText={percent}
          onValueChange={(boldness) => onChange({ ...changed, boldness })}
        />
      </div>
      <p className="text-muted text-xs">
        Weights are multiplied for every listener; what they count together stays, so lowering one raises the
        others.
      </p>
      <Button className="self-start" disabled={isSame} onClick={() => onChange(AS_NOW)}>
        As it is now
      </Button>
    </div>
  );
}

function Estimate({
  estimate,
  isSame,
  isBehind,
}: {
  estimate: NonNullable<OffPolicy['estimate']>;
  isSame: boolean;
  isBehind: boolean;
}) {
  const hasVerdict = estimate.verdict !== 'too-little' && estimate.verdict !== 'too-far';
  return (
    <div
      aria-busy={isBehind}
      className={cn('flex flex-col gap-4 transition-opacity', isBehind && 'opacity-60')}
    >
      <p role="status" className="max-w-prose text-base text-ink">
        {isSame
          ? `Of what was answered, ${percent(estimate.logged)} pleased. Move a slider to ask what another blend would have brought.`
          : estimateInWords(estimate)}
      </p>
      <EstimateChart estimate={estimate} isFaint={!hasVerdict && !isSame} isSame={isSame} />
      <p className="max-w-prose text-muted">{evidenceInWords(estimate)}</p>
    </div>
  );
}
