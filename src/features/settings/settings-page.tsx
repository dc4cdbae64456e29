'use client';

import { LogOut, Server } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Kbd } from '@/components/ui/kbd';
import { Skeleton } from '@/components/ui/skeleton';
import { signOut } from '@/features/accounts/sign-out';
import { errorMessage } from '@/features/api/error-message';
import { useMe } from '@/features/api/use-me';
import { Section } from '@/features/library/section';
import { shortcuts } from '@/features/shell/shortcuts';
import { ContrastChoice } from './contrast-choice';
import { CrossfadeChoice } from './crossfade-choice';
import { LevellingChoice } from './levelling-choice';
import { ProfileForm } from './profile-form';
import { QualityChoice } from './quality-choice';
import { ThemeChoice } from './theme-choice';

/** What is the listener's own: name, time zone, looks, taste, keys. */
export function SettingsPage() {
  const { data: me, error, refetch } = useMe();
  return (
    <div>
      <h1 className="display pb-8 text-2xl">Settings</h1>
      {error && !me ? <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} /> : null}
      {me ? (
        <>
          <Section title="You">
            <ProfileForm key={me.id} me={me} />
          </Section>
          <Section title="Looks">
            <ThemeChoice />
            <h3 className="display pt-8 pb-3 text-lg">Contrast</h3>
            <ContrastChoice />
          </Section>
          <Section title="Loudness">
            <LevellingChoice />
          </Section>
          <Section title="What you heard">
            <p className="max-w-prose pb-4 text-muted">
              Bring what you heard on Spotify or told Last.fm or ListenBrainz, so that your lists know you,
              and look at your years.
            </p>
            <div className="flex flex-wrap gap-3">
              <Button nativeButton={false} render={<Link href="/settings/history" />}>
                Bring your history
              </Button>
              <Button nativeButton={false} render={<Link href="/stats" />}>
                Your years
              </Button>
            </div>
          </Section>
          <Section title="Between tracks">
            <CrossfadeChoice />
          </Section>
          <Section title="Sound quality">
            <QualityChoice />
          </Section>
          <Section title="On this device">
            <p className="max-w-prose pb-4 text-muted">
              Lists that are kept here play without a network; Segue itself can be installed as an app.
            </p>
            <Button nativeButton={false} render={<Link href="/offline" />}>
              What is on this device
            </Button>
          </Section>
          <Section title="Taste">
            <p className="max-w-prose pb-4 text-muted">
              The artists you picked at the beginning still count, a little less with every like and skip.
            </p>
            <Button nativeButton={false} render={<Link href="/welcome?step=taste" />}>
              {me.hasTaste ? 'Pick again' : 'Pick artists'}
            </Button>
          </Section>
        </>
      ) : (
        <Skeleton className="mb-10 h-60 max-w-xl" />
      )}
      <Section title="Keys">
        <dl className="grid max-w-4xl gap-x-12 sm:grid-cols-2">
          {shortcuts.map(({ shown, does }) => (
            <div key={shown} className="flex h-10 items-center justify-between border-line border-b">
              <dt className="text-muted">{does}</dt>
              <dd>
                <Kbd>{shown}</Kbd>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <div className="flex flex-wrap gap-3 pb-10">
        {me?.role === 'admin' ? (
          <Button nativeButton={false} render={<Link href="/admin/library" />}>
            <Server aria-hidden className="size-4" />
            Server
          </Button>
        ) : null}
        <Button onClick={() => void signOut()}>
          <LogOut aria-hidden className="size-4" />
          Sign out
        </Button>
      </div>
    </div>
  );
}
