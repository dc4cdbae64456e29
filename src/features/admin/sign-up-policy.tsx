'use client';

import { RadioCards } from '@/components/ui/radio-cards';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { useSetup } from '@/features/api/use-setup';
import { useSetSignUpPolicy } from './use-admin';

const CHOICES = [
  { value: 'invitation', label: 'Only people with an invitation', hint: 'For a household or friends.' },
  {
    value: 'open',
    label: 'Anyone who reaches this server',
    hint: 'For a community. New accounts are listeners.',
  },
] as const;

/** Whether accounts need an invitation. Takes effect at once. */
export function SignUpPolicy() {
  const setup = useSetup().data;
  const change = useSetSignUpPolicy();
  if (!setup) return <Skeleton className="h-28 max-w-xl" />;
  const present = setup.signUp === 'open' ? 'open' : 'invitation';
  return (
    <RadioCards
      label="Who may create an account"
      value={change.isPending ? change.variables : present}
      options={CHOICES}
      onValueChange={(signUp) =>
        change.mutate(signUp, {
          onError: (error) =>
            toast('The setting was not changed', { tone: 'error', description: errorMessage(error) }),
        })
      }
    />
  );
}
