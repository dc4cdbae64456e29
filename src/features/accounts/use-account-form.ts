'use client';

import { type FormEvent, useState } from 'react';
import { request } from '@/features/api/request';
import { accountError } from './account-error';
import { authClient } from './auth-client';

type Options = {
  mode: 'sign-in' | 'sign-up';
  /** From the link of an invitation. */
  invitation?: string;
  onSuccess: () => void;
};

/** Sends the fields `name`, `email` and `password` of a form. */
export function useAccountForm({ mode, invitation, onSuccess }: Options) {
  const [error, setError] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '');
    setPending(true);
    setError(null);
    let retryAfterSeconds: number | null = null;
    const fetchOptions = {
      headers: invitation ? { 'x-invitation': invitation } : undefined,
      onError: ({ response }: { response: Response }) => {
        retryAfterSeconds = Number(response.headers.get('x-retry-after')) || null;
      },
    };
    const email = text('email').trim();
    const password = text('password');
    const answer = await (mode === 'sign-in'
      ? authClient.signIn.email({ email, password }, fetchOptions)
      : authClient.signUp.email({ name: text('name').trim(), email, password }, fetchOptions)
    ).catch(() => ({ error: { status: 0 } }));
    if (answer.error) {
      setPending(false);
      setError(accountError(answer.error, retryAfterSeconds));
      return;
    }
    if (mode === 'sign-up') await sendTimeZone();
    onSuccess();
  }

  return { error, isPending, onSubmit };
}

/** A list is made on Monday of the listener's own time zone. It can be changed in the settings, so a failure may pass. */
async function sendTimeZone(): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await request('/api/me', { method: 'PATCH', body: { timeZone } }).catch(() => undefined);
}
