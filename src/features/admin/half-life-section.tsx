'use client';

import { RadioCards } from '@/components/ui/radio-cards';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { useCollaborativeState, useSetHalfLife } from './use-models';

const CHOICES = [
  { value: '30', label: 'A month', hint: 'Lists follow what is on right now.' },
  { value: '90', label: 'Three months' },
  { value: '180', label: 'Half a year' },
  { value: '365', label: 'A year' },
  { value: 'never', label: 'Plays never fade', hint: 'An old favourite counts like a new one.' },
];

/** How fast old plays lose their say. Likes, dislikes and picks do not fade. */
export function HalfLifeSection() {
  const { data } = useCollaborativeState(false);
  const change = useSetHalfLife();
  const present = data ? String(data.halfLifeDays ?? 'never') : undefined;
  const choices =
    present && !CHOICES.some(({ value }) => value === present)
      ? [...CHOICES, { value: present, label: `${present} days` }]
      : CHOICES;
  return (
    <Section title="How old plays count">
      <p className="-mt-2 max-w-prose pb-4 text-muted">
        After this time a play counts half. Likes, dislikes and picks do not fade.
      </p>
      {present === undefined ? (
        <Skeleton className="h-28 max-w-xl" />
      ) : (
        <RadioCards
          label="A play counts half after"
          value={change.isPending ? String(change.variables ?? 'never') : present}
          options={choices}
          onValueChange={(value) =>
            change.mutate(value === 'never' ? null : Number(value), {
              onError: (error) =>
                toast('The setting was not changed', { tone: 'error', description: errorMessage(error) }),
            })
          }
        />
      )}
    </Section>
  );
}
