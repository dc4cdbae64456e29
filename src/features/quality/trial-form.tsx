'use client';

import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Slider } from '@/components/ui/slider';
import { toast } from '@/components/ui/toast';
import { isSameBlend } from '@/domain/blend-variant';
import type { BlendVariant } from '@/domain/contracts/quality';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { errorMessage } from '@/features/api/error-message';
import { SIGNAL_NAMES, SIGNALS } from '@/features/discover/shares-in-words';
import { percent } from './numbers-in-words';
import { TeamMark } from './team-mark';
import { useStartTrial } from './use-quality';
import { variantInWords } from './variant-in-words';

const WEIGHTS = [
  { value: 'learned', label: 'Learned weights' },
  { value: 'equal', label: 'Equal weights' },
] as const;

const KNOBS = [
  ...SIGNALS.map((signal) => ({
    name: signal,
    label: SIGNAL_NAMES[signal],
    tone: { collaborative: 'bg-signal-collaborative', text: 'bg-signal-text', audio: 'bg-signal-audio' }[
      signal
    ],
  })),
  { name: 'adventure' as const, label: 'Adventure', tone: 'bg-ink' },
];

/** Which two blends to try; the learned one against equal weights is where it begins. */
export function TrialForm() {
  const [a, setA] = useState<BlendVariant>({ weights: 'learned', sliders: DEFAULT_SLIDERS });
  const [b, setB] = useState<BlendVariant>({ weights: 'equal', sliders: DEFAULT_SLIDERS });
  const start = useStartTrial();
  const isSame = isSameBlend(a, b);
  return (
    <div className="flex flex-col gap-5">
      <div className="grid gap-4 md:grid-cols-2">
        <Variant team="a" variant={a} onChange={setA} />
        <Variant team="b" variant={b} onChange={setB} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="primary"
          pending={start.isPending}
          disabled={isSame}
          onClick={() =>
            start.mutate(
              { a, b },
              {
                onError: (error) =>
                  toast('The trial did not start', { tone: 'error', description: errorMessage(error) }),
              },
            )
          }
        >
          <FlaskConical aria-hidden className="size-4" />
          Start the trial
        </Button>
        <p className="text-muted">
          {isSame
            ? 'Both are the same: change one of them.'
            : 'The lists built from now on are drafted by both, until you end it.'}
        </p>
      </div>
    </div>
  );
}

function Variant({
  team,
  variant,
  onChange,
}: {
  team: 'a' | 'b';
  variant: BlendVariant;
  onChange: (variant: BlendVariant) => void;
}) {
  const name = team.toUpperCase();
  return (
    <fieldset className="min-w-0 rounded-lg border border-line bg-raised p-5">
      <legend className="sr-only">Blend {name}</legend>
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <TeamMark team={team} />
          <Select
            label={`Weights of blend ${name}`}
            value={variant.weights}
            options={WEIGHTS}
            onValueChange={(weights) => onChange({ ...variant, weights })}
          />
        </div>
        <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {KNOBS.map(({ name: knob, label, tone }) => (
            <div key={knob}>
              <p className="flex justify-between gap-3 text-sm">
                <span className="text-ink">{label}</span>
                <span aria-hidden className="text-muted tabular-nums">
                  {percent(variant.sliders[knob])}
                </span>
              </p>
              <Slider
                label={`${label} of blend ${name}`}
                value={variant.sliders[knob]}
                step={0.05}
                tone={tone}
                valueText={percent}
                onValueChange={(value) =>
                  onChange({ ...variant, sliders: { ...variant.sliders, [knob]: value } })
                }
              />
            </div>
          ))}
        </div>
        <p className="text-muted text-xs">{variantInWords(variant)}</p>
      </div>
    </fieldset>
  );
}
