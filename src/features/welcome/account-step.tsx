'use client';

import { AccountForm } from '@/features/accounts/account-form';

/** The first account of this server. */
export function AccountStep() {
  return (
    <>
      <h1 className="display max-w-xl text-2xl">Thirty tracks you have not heard, every Monday</h1>
      <p className="mt-4 mb-8 max-w-md text-base text-muted">
        Out of your own music, with the evidence for each. This server has no account yet: the first one runs
        it, adds music and invites others.
      </p>
      <AccountForm mode="sign-up" onSuccess={() => window.location.assign('/welcome')} />
      <p className="mt-5 max-w-sm text-faint text-xs">
        All of this stays on this machine. Your time zone is taken from the browser, so that your list comes
        on your Monday; you can change it later.
      </p>
    </>
  );
}
