'use client';

import { percent } from '@words/measures';
import { variantInWords } from '@words/quality-sentences';
import { signalNames } from '@words/signals';
import { trialForm } from '@words/trial';
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
import { SIGNALS } from '@/features/discover/shares-in-words';
import { TeamMark } from './team-mark';
import { useStartTrial } from './use-quality';

const WEIGHTS = [
  { value: 'learned', label: trialForm.weights.learned },
  { value: 'equal', label: trialForm.weights.equal },
] as const;

const KNOBS = [
  ...SIGNALS.map((signal) => ({
    name: signal,
    label: signalNames[signal],
    tone: { collaborative: 'bg-signal-collaborative', text: 'bg-signal-text', audio: 'bg-signal-audio' }[
      signal
    ],
  })),
  { name: 'adventure' as const, label: trialForm.adventure, tone: 'bg-ink' },
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
                  toast(trialForm.notStarted, { tone: 'error', description: errorMessage(error) }),
              },
            )
          }
        >
          <FlaskConical aria-hidden className="size-4" />
          {trialForm.start}
        </Button>
        <p className="text-muted">{isSame ? trialForm.isSame : trialForm.whatHappens}</p>
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
      <legend className="sr-only">{trialForm.blend(name)}</legend>
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <TeamMark team={team} />
          <Select
            label={trialForm.weightsOf(name)}
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
                label={trialForm.knobOf(label, name)}
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
