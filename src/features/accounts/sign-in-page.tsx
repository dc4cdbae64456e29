'use client';

import { signInPage } from '@words/accounts';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { DoorFrame } from '@/features/shell/door-frame';
import { AccountForm } from './account-form';

/** Signing in; with an invitation, or where sign-up is open, also making an account. */
export function SignInPage({
  next,
  invitation,
  canSignUp,
}: {
  /** Path to go to. */
  next: string;
  invitation?: string;
  canSignUp: boolean;
}) {
  const [mode, setMode] = useState<'sign-in' | 'sign-up'>(invitation ? 'sign-up' : 'sign-in');
  // A full load: what was cached for nobody must not be shown to somebody.
  const goTo = (path: string) => window.location.assign(path);
  return (
    <DoorFrame>
      <h1 className="display text-2xl">{mode === 'sign-in' ? signInPage.welcomeBack : signInPage.invited}</h1>
      <p className="mt-3 mb-8 max-w-sm text-base text-muted">
        {mode === 'sign-in' ? signInPage.whereYouLeft : signInPage.whatComes}
      </p>
      <AccountForm
        key={mode}
        mode={mode}
        invitation={invitation}
        onSuccess={() => goTo(mode === 'sign-in' ? next : '/welcome')}
      />
      <p className="mt-6 text-muted">
        {mode === 'sign-up' ? (
          <Button variant="ghost" size="sm" className="-ml-3" onClick={() => setMode('sign-in')}>
            {signInPage.haveAccount}
          </Button>
        ) : canSignUp ? (
          <Button variant="ghost" size="sm" className="-ml-3" onClick={() => setMode('sign-up')}>
            {signInPage.makeAccount}
          </Button>
        ) : (
          signInPage.askForInvitation
        )}
      </p>
      <noscript>
        <p className="mt-4">
          {signInPage.needsScript((text) => (
            <Link href="/sign-in">{text}</Link>
          ))}
        </p>
      </noscript>
    </DoorFrame>
  );
}
