'use client';

import { tasteCard } from '@words/taste';
import { RotateCcw, Volume2, VolumeX } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Slider } from '@/components/ui/slider';
import type { TasteSetting } from '@/domain/contracts/taste';
import type { TasteChanges, TasteKind } from './use-taste';

/** What is said where one has a say in a taste, or in what was turned down. */
export interface ControlWords {
  /** Of the slider. */
  label: string;
  less: string;
  more: string;
  inWords: (weight: number) => string;
  mute: string;
  unmute: string;
  /** What the toasts tell. */
  weighed: (weight: number) => string;
  muted: string;
  unmuted: string;
}

/** Weighs a taste, or what was turned down, mutes it, and puts it back as it was found. */
export function TasteControls({
  kind,
  taste,
  words,
  changes,
  children,
}: {
  kind: TasteKind;
  taste: TasteSetting & { id: string };
  words: ControlWords;
  changes: TasteChanges;
  /** Further buttons. */
  children?: ReactNode;
}) {
  const { name, weight, isMuted } = taste;
  const [wanted, setWanted] = useState(weight);
  useEffect(() => setWanted(weight), [weight]);
  const isChanged = name !== null || weight !== 1 || isMuted;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <div className="min-w-40 flex-1">
        <p aria-hidden className="flex justify-between text-muted text-xs">
          <span>{words.less}</span>
          <span>{words.inWords(wanted)}</span>
          <span>{words.more}</span>
        </p>
        <Slider
          label={words.label}
          value={wanted}
          max={2}
          step={0.25}
          disabled={isMuted}
          valueText={words.inWords}
          onValueChange={setWanted}
          onValueCommitted={(next) => {
            if (next !== weight) changes.set(kind, taste, { weight: next }, words.weighed(next));
          }}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          className="max-md:h-11"
          aria-pressed={isMuted}
          onClick={() =>
            changes.set(kind, taste, { isMuted: !isMuted }, isMuted ? words.unmuted : words.muted)
          }
        >
          {isMuted ? <Volume2 aria-hidden className="size-4" /> : <VolumeX aria-hidden className="size-4" />}
          {isMuted ? words.unmute : words.mute}
        </Button>
        {children}
        {isChanged ? (
          <Button
            size="sm"
            variant="ghost"
            className="max-md:h-11"
            onClick={() => changes.forget(kind, taste)}
          >
            <RotateCcw aria-hidden className="size-4" />
            {tasteCard.reset}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
