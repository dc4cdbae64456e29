'use client';

import { common } from '@words/common';
import { steering } from '@words/discover';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { Slider } from '@/components/ui/slider';
import type { DiscoverList, Sliders } from '@/domain/contracts/discover';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { SteeringDiff } from './steering-diff';
import { useSteer, useSteeringPreview } from './use-steering';

const KNOBS: { name: keyof Sliders; tone: string }[] = [
  { name: 'collaborative', tone: 'bg-signal-collaborative' },
  { name: 'text', tone: 'bg-signal-text' },
  { name: 'audio', tone: 'bg-signal-audio' },
  { name: 'adventure', tone: 'bg-accent' },
];

/** Four sliders that re-rank this week's list: what comes and goes is seen before it is saved. */
export function Steering({ list }: { list: DiscoverList }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="lg" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden className="size-4" />
        {steering.open}
      </Button>
      <Sheet title={steering.title} open={isOpen} onOpenChange={setOpen}>
        {isOpen ? <Panel list={list} onDone={() => setOpen(false)} /> : null}
      </Sheet>
    </>
  );
}

function Panel({ list, onDone }: { list: DiscoverList; onDone: () => void }) {
  const [sliders, setSliders] = useState(list.sliders);
  const { preview, error, isBehind } = useSteeringPreview(sliders);
  const steer = useSteer(onDone);
  const isSame = (other: Sliders) => KNOBS.every(({ name }) => sliders[name] === other[name]);
  return (
    <div className="flex flex-1 flex-col gap-5">
      <div className="flex flex-col gap-4">
        {KNOBS.map(({ name, tone }) => (
          <div key={name}>
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <span className="text-ink">
                {steering.knobs[name].label}
                <span className="text-muted">, {steering.knobs[name].meaning}</span>
              </span>
              <span aria-hidden className="shrink-0 whitespace-nowrap text-muted tabular-nums">
                {steering.value(sliders[name])}
              </span>
            </p>
            <Slider
              label={`${steering.knobs[name].label}, ${steering.knobs[name].meaning}`}
              value={sliders[name]}
              step={0.05}
              tone={tone}
              valueText={steering.value}
              onValueChange={(value) => setSliders((before) => ({ ...before, [name]: value }))}
            />
          </div>
        ))}
      </div>
      <SteeringDiff list={list} preview={preview} error={error} isBehind={isBehind} />
      <div className="-bottom-5 -mb-5 sticky mt-auto flex flex-wrap gap-3 bg-floating pt-3 pb-5">
        <Button
          variant="primary"
          pending={steer.isPending}
          disabled={isSame(list.sliders) && preview?.comes.length === 0}
          onClick={() => steer.mutate(sliders)}
        >
          {common.save}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
        {isSame(DEFAULT_SLIDERS) ? null : (
          <Button variant="ghost" onClick={() => setSliders(DEFAULT_SLIDERS)}>
            {steering.reset}
          </Button>
        )}
      </div>
    </div>
  );
}
