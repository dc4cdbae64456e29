'use client';

import { accountForm } from '@words/accounts';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useAccountForm } from './use-account-form';

/** Signing in, or making an account. */
export function AccountForm({
  mode,
  invitation,
  onSuccess,
}: {
  mode: 'sign-in' | 'sign-up';
  invitation?: string;
  onSuccess: () => void;
}) {
  const { error, isPending, onSubmit } = useAccountForm({ mode, invitation, onSuccess });
  const isNew = mode === 'sign-up';
  return (
    <form method="post" onSubmit={onSubmit} className="flex w-full max-w-sm flex-col gap-4">
      {isNew ? (
        <Field label={accountForm.name} name="name">
          <Input required maxLength={100} autoComplete="name" autoFocus />
        </Field>
      ) : null}
      <Field label={accountForm.email} name="email" hint={isNew ? accountForm.emailHint : undefined}>
        <Input type="email" required autoComplete="username" autoFocus={!isNew} />
      </Field>
      <Field label={accountForm.password} name="password" hint={isNew ? accountForm.passwordHint : undefined}>
        <Input
          type="password"
          required
          minLength={isNew ? 8 : undefined}
          maxLength={128}
          autoComplete={isNew ? 'new-password' : 'current-password'}
        />
      </Field>
      <p role="alert" className="min-h-5 text-negative empty:min-h-0">
        {error}
      </p>
      <Button type="submit" variant="primary" size="lg" pending={isPending}>
        {isNew ? accountForm.make : accountForm.signIn}
      </Button>
    </form>
  );
}
