'use client';

import { useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { signInSection } from '@words/settings';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import type { Me } from '@/domain/contracts/accounts';
import { useAuthCall } from '@/features/accounts/use-auth-call';
import { queryKeys } from '@/features/api/query-keys';
import { fetchMe } from '@/features/api/use-me';

/** The address to sign in with. */
export function EmailForm({ me }: { me: Me }) {
  const [email, setEmail] = useState(me.email);
  const { call, error, setError, isPending } = useAuthCall();
  const client = useQueryClient();
  const newEmail = email.trim().toLowerCase();
  const save = async () => {
    const isAsked = await call((auth, fetchOptions) => auth.changeEmail({ newEmail, fetchOptions }));
    if (!isAsked) return;
    // better-auth does not tell whose an address is: it says yes, and does nothing.
    const now = await fetchMe().catch(() => null);
    if (now) client.setQueryData(queryKeys.me, now);
    if (now?.email === newEmail) toast(signInSection.emailChanged);
    else setError(signInSection.emailNotChanged);
  };
  return (
    <form
      className="flex max-w-xl flex-col items-start gap-4 *:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={signInSection.email} hint={signInSection.aboutEmail} error={error}>
        <Input
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Button type="submit" className="w-fit!" pending={isPending} disabled={newEmail === me.email}>
        {common.save}
      </Button>
    </form>
  );
}
