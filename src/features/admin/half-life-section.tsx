'use client';

import { settingNotChanged } from '@words/admin';
import { halfLifeSection } from '@words/admin-models';
import { RadioCards } from '@/components/ui/radio-cards';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { useCollaborativeState, useSetHalfLife } from './use-models';

const CHOICES = [
  { value: '30', label: halfLifeSection.month, hint: halfLifeSection.aboutMonth },
  { value: '90', label: halfLifeSection.quarter },
  { value: '180', label: halfLifeSection.halfYear },
  { value: '365', label: halfLifeSection.year },
  { value: 'never', label: halfLifeSection.never, hint: halfLifeSection.aboutNever },
];

/** How fast old plays lose their say. Likes, dislikes and picks do not fade. */
export function HalfLifeSection() {
  const { data } = useCollaborativeState(false);
  const change = useSetHalfLife();
  const present = data ? String(data.halfLifeDays ?? 'never') : undefined;
  const choices =
    present && !CHOICES.some(({ value }) => value === present)
      ? [...CHOICES, { value: present, label: halfLifeSection.days(present) }]
      : CHOICES;
  return (
    <Section title={halfLifeSection.title}>
      <p className="-mt-2 max-w-prose pb-4 text-muted">{halfLifeSection.about}</p>
      {present === undefined ? (
        <Skeleton className="h-28 max-w-xl" />
      ) : (
        <RadioCards
          label={halfLifeSection.label}
          value={change.isPending ? String(change.variables ?? 'never') : present}
          options={choices}
          onValueChange={(value) =>
            change.mutate(value === 'never' ? null : Number(value), {
              onError: (error) =>
                toast(settingNotChanged, { tone: 'error', description: errorMessage(error) }),
            })
          }
        />
      )}
    </Section>
  );
}
