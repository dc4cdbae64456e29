'use client';

import { accountForm, newPasswordPage } from '@words/accounts';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { DoorFrame } from '@/features/shell/door-frame';
import { useAuthCall } from './use-auth-call';

/** Behind the link that an admin made: a new password, once. */
export function NewPasswordPage({ token }: { token?: string }) {
  const [isDone, setDone] = useState(false);
  const { title, about } = isDone
    ? { title: newPasswordPage.done, about: newPasswordPage.doneAbout }
    : token
      ? { title: newPasswordPage.title, about: newPasswordPage.about }
      : { title: newPasswordPage.noToken, about: newPasswordPage.askAgain };
  return (
    <DoorFrame>
      <h1 className="display text-2xl">{title}</h1>
      <p className="mt-3 mb-8 max-w-sm text-base text-muted">{about}</p>
      {isDone ? (
        // A full load: what was cached for who was signed in here is not for who comes now.
        <Button variant="primary" size="lg" onClick={() => window.location.assign('/sign-in')}>
          {newPasswordPage.toSignIn}
        </Button>
      ) : token ? (
        <PasswordForm token={token} onDone={() => setDone(true)} />
      ) : null}
    </DoorFrame>
  );
}

function PasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const [newPassword, setNewPassword] = useState('');
  const { call, error, isPending } = useAuthCall();
  const save = async () => {
    if (await call((auth, fetchOptions) => auth.resetPassword({ newPassword, token, fetchOptions })))
      onDone();
  };
  return (
    <form
      className="flex w-full max-w-sm flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={newPasswordPage.password} hint={accountForm.passwordHint} error={error}>
        <Input
          type="password"
          required
          minLength={8}
          maxLength={128}
          autoComplete="new-password"
          autoFocus
          value={newPassword}
          onChange={(event) => setNewPassword(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="primary" size="lg" pending={isPending}>
        {newPasswordPage.set}
      </Button>
    </form>
  );
}
