'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { Slider } from '@/components/ui/slider';
import type { DiscoverList, Sliders } from '@/domain/contracts/discover';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { SIGNAL_NAMES } from './shares-in-words';
import { SteeringDiff } from './steering-diff';
import { useSteer, useSteeringPreview } from './use-steering';

const KNOBS: { name: keyof Sliders; label: string; meaning: string; tone: string }[] = [
  {
    name: 'collaborative',
    label: SIGNAL_NAMES.collaborative,
    meaning: 'what people with your taste play',
    tone: 'bg-signal-collaborative',
  },
  { name: 'text', label: SIGNAL_NAMES.text, meaning: 'what the web writes', tone: 'bg-signal-text' },
  { name: 'audio', label: SIGNAL_NAMES.audio, meaning: 'how it sounds', tone: 'bg-signal-audio' },
  { name: 'adventure', label: 'Adventure', meaning: 'further from what you know', tone: 'bg-accent' },
];

/** Four sliders that re-rank this week's list: what comes and goes is seen before it is saved. */
export function Steering({ list }: { list: DiscoverList }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="lg" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden className="size-4" />
        Steer
      </Button>
      <Sheet title="Steer this week" open={isOpen} onOpenChange={setOpen}>
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
        {KNOBS.map(({ name, label, meaning, tone }) => (
          <div key={name}>
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <span className="text-ink">
                {label}
                <span className="text-muted">, {meaning}</span>
              </span>
              <span aria-hidden className="shrink-0 whitespace-nowrap text-muted tabular-nums">
                {percent(sliders[name])}
              </span>
            </p>
            <Slider
              label={`${label}, ${meaning}`}
              value={sliders[name]}
              step={0.05}
              tone={tone}
              valueText={percent}
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
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        {isSame(DEFAULT_SLIDERS) ? null : (
          <Button variant="ghost" onClick={() => setSliders(DEFAULT_SLIDERS)}>
            Reset
          </Button>
        )}
      </div>
    </div>
  );
}

const percent = (value: number): string => `${Math.round(100 * value)} %`;
