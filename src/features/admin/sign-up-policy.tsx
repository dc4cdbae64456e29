'use client';

import { settingNotChanged, signUpPolicy } from '@words/admin';
import { RadioCards } from '@/components/ui/radio-cards';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { useSetup } from '@/features/api/use-setup';
import { useSetSignUpPolicy } from './use-admin';

const CHOICES = [
  { value: 'invitation', label: signUpPolicy.invitation, hint: signUpPolicy.aboutInvitation },
  {
    value: 'open',
    label: signUpPolicy.open,
    hint: signUpPolicy.aboutOpen,
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
      label={signUpPolicy.label}
      value={change.isPending ? change.variables : present}
      options={CHOICES}
      onValueChange={(signUp) =>
        change.mutate(signUp, {
          onError: (error) => toast(settingNotChanged, { tone: 'error', description: errorMessage(error) }),
        })
      }
    />
  );
}
