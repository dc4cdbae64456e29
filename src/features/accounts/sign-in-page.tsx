'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
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
      <h1 className="display text-2xl">
        {mode === 'sign-in' ? 'Good to hear you again' : 'You are invited'}
      </h1>
      <p className="mt-3 mb-8 max-w-sm text-base text-muted">
        {mode === 'sign-in'
          ? 'Your music and this week’s list are where you left them.'
          : 'Make an account on this server. Then pick a few artists, and the first list is made for you.'}
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
            I have an account
          </Button>
        ) : canSignUp ? (
          <Button variant="ghost" size="sm" className="-ml-3" onClick={() => setMode('sign-up')}>
            Make an account
          </Button>
        ) : (
          <>New here? Ask the person who runs this server for an invitation.</>
        )}
      </p>
      <noscript>
        <p className="mt-4">
          Segue needs JavaScript to play music. <Link href="/sign-in">Switch it on</Link> and reload.
        </p>
      </noscript>
    </DoorFrame>
  );
}
