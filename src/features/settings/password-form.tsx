'use client';

import { useQueryClient } from '@tanstack/react-query';
import { signInSection } from '@words/settings';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { useAuthCall } from '@/features/accounts/use-auth-call';
import { queryKeys } from '@/features/api/query-keys';

/** A new password, from who knows the present one; every other session ends with it. */
export function PasswordForm({ email }: { email: string }) {
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const { call, error, isPending } = useAuthCall();
  const client = useQueryClient();
  const save = async () => {
    const isDone = await call((auth, fetchOptions) =>
      auth.changePassword({ currentPassword, newPassword, revokeOtherSessions: true, fetchOptions }),
    );
    if (!isDone) return;
    setCurrent('');
    setNew('');
    void client.invalidateQueries({ queryKey: queryKeys.sessions });
    toast(signInSection.passwordChanged, { description: signInSection.elsewhereEnded });
  };
  return (
    <form
      className="flex max-w-xl flex-col items-start gap-4 *:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {/* Tells password managers whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field label={signInSection.present} error={error}>
        <Input
          type="password"
          required
          maxLength={128}
          autoComplete="current-password"
          value={currentPassword}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </Field>
      <Field label={signInSection.wanted} hint={signInSection.aboutWanted}>
        <Input
          type="password"
          required
          minLength={8}
          maxLength={128}
          autoComplete="new-password"
          value={newPassword}
          onChange={(event) => setNew(event.target.value)}
        />
      </Field>
      <Button
        type="submit"
        className="w-fit!"
        pending={isPending}
        disabled={currentPassword === '' || newPassword === ''}
      >
        {signInSection.changePassword}
      </Button>
    </form>
  );
}
