'use client';

import { accountStep } from '@words/welcome';
import { AccountForm } from '@/features/accounts/account-form';

/** The first account of this server. */
export function AccountStep() {
  return (
    <>
      <h1 className="display max-w-xl text-2xl">{accountStep.title}</h1>
      <p className="mt-4 mb-8 max-w-md text-base text-muted">{accountStep.about}</p>
      <AccountForm mode="sign-up" onSuccess={() => window.location.assign('/welcome')} />
      <p className="mt-5 max-w-sm text-faint text-xs">{accountStep.whereItStays}</p>
    </>
  );
}
