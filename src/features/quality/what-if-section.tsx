'use client';

import { percent } from '@words/measures';
import { servedBlend, whatIf } from '@words/quality';
import { estimateInWords, evidenceInWords } from '@words/quality-sentences';
import { signalNames } from '@words/signals';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Slider } from '@/components/ui/slider';
import type { OffPolicy } from '@/domain/contracts/quality';
import { SIGNALS } from '@/features/discover/shares-in-words';
import { SignalMark } from '@/features/discover/signal-mark';
import { Section } from '@/features/library/section';
import { EstimateChart } from './estimate-chart';
import { NothingYet, QualityPart } from './quality-part';
import { useAdoption } from './use-adoption';
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
    <Section title={whatIf.title}>
      <p className="-mt-2 max-w-prose pb-5 text-muted">{whatIf.about}</p>
      <QualityPart query={query} height="h-72">
        {({ estimate }) =>
          estimate ? (
            <div className="grid gap-8 md:grid-cols-[minmax(0,22rem)_1fr]">
              <Knobs changed={changed} onChange={setChanged} isSame={isSame} />
              <div className="flex flex-col gap-5">
                <Estimate estimate={estimate} isSame={isSame} isBehind={query.isBehind} />
                {isSame ? null : (
                  <Adopt
                    verdict={estimate.verdict}
                    isBehind={query.isBehind}
                    changed={changed}
                    onAdopted={() => setChanged(AS_NOW)}
                  />
                )}
              </div>
            </div>
          ) : (
            <NothingYet>{whatIf.nothingYet}</NothingYet>
          )
        }
      </QualityPart>
    </Section>
  );
}

/** Makes the changed blend everybody's, with a warning where the estimate does not speak for it. */
function Adopt({
  verdict,
  isBehind,
  changed,
  onAdopted,
}: {
  verdict: NonNullable<OffPolicy['estimate']>['verdict'];
  isBehind: boolean;
  changed: ChangedBlend;
  /** From then on it is as it is now. */
  onAdopted: () => void;
}) {
  const { adoptChanged, isPending } = useAdoption();
  const adopt = async () => {
    if (await adoptChanged(changed)) onAdopted();
  };
  const warning = servedBlend.warnings[verdict];
  return (
    <div className="flex flex-col items-start gap-2">
      {warning ? (
        <p className="flex max-w-prose items-start gap-2 text-ink text-sm">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-negative" />
          {warning}
        </p>
      ) : null}
      <Button
        variant={verdict === 'better' ? 'primary' : undefined}
        pending={isPending}
        disabled={isBehind}
        onClick={() => void adopt()}
      >
        {servedBlend.adopt}
      </Button>
    </div>
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
              {signalNames[signal]}
            </span>
            <span aria-hidden className="text-muted tabular-nums">
              {whatIf.factor(changed[signal])}
            </span>
          </p>
          <Slider
            label={whatIf.weight(signalNames[signal])}
            value={changed[signal]}
            step={0.05}
            tone={tones[signal]}
            valueText={whatIf.times}
            onValueChange={(value) => onChange({ ...changed, [signal]: value })}
          />
        </div>
      ))}
      <div>
        <p className="flex items-center justify-between gap-3 text-sm">
          <span className="text-ink">
            {whatIf.exploration}
            <span className="text-muted">, {whatIf.explorationMeaning}</span>
          </span>
          <span aria-hidden className="text-muted tabular-nums">
            {percent(changed.boldness)}
          </span>
        </p>
        <Slider
          label={whatIf.explorationLabel}
          value={changed.boldness}
          min={0.2}
          step={0.05}
          tone="bg-ink"
          valueText={percent}
          onValueChange={(boldness) => onChange({ ...changed, boldness })}
        />
      </div>
      <p className="text-muted text-xs">{whatIf.howWeightsCount}</p>
      <Button className="self-start" disabled={isSame} onClick={() => onChange(AS_NOW)}>
        {whatIf.asNow}
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
        {isSame ? whatIf.asItIs(estimate.logged) : estimateInWords(estimate)}
      </p>
      <EstimateChart estimate={estimate} isFaint={!hasVerdict && !isSame} isSame={isSame} />
      <p className="max-w-prose text-muted">{evidenceInWords(estimate)}</p>
    </div>
  );
}
