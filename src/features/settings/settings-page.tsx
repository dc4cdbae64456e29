'use client';

import { settingsPage } from '@words/settings';
import { LogOut, Server } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Kbd } from '@/components/ui/kbd';
import { Link } from '@/components/ui/link';
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
import { SignInSection } from './sign-in-section';
import { ThemeChoice } from './theme-choice';

/** What is the listener's own: name, time zone, looks, taste, keys. */
export function SettingsPage() {
  const { data: me, error, refetch } = useMe();
  return (
    <div>
      <h1 className="display pb-8 text-2xl">{settingsPage.title}</h1>
      {error && !me ? <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} /> : null}
      {me ? (
        <>
          <Section title={settingsPage.you}>
            <ProfileForm key={me.id} me={me} />
          </Section>
          <SignInSection me={me} />
          <Section title={settingsPage.looks}>
            <ThemeChoice />
            <h3 className="display pt-8 pb-3 text-lg">{settingsPage.contrast}</h3>
            <ContrastChoice />
          </Section>
          <Section title={settingsPage.loudness}>
            <LevellingChoice />
          </Section>
          <Section title={settingsPage.history}>
            <p className="max-w-prose pb-4 text-muted">{settingsPage.aboutHistory}</p>
            <div className="flex flex-wrap gap-3">
              <Button nativeButton={false} render={<Link href="/settings/history" />}>
                {settingsPage.bringHistory}
              </Button>
              <Button nativeButton={false} render={<Link href="/stats" />}>
                {settingsPage.yourYears}
              </Button>
            </div>
          </Section>
          <Section title={settingsPage.betweenTracks}>
            <CrossfadeChoice />
          </Section>
          <Section title={settingsPage.soundQuality}>
            <QualityChoice />
          </Section>
          <Section title={settingsPage.device}>
            <p className="max-w-prose pb-4 text-muted">{settingsPage.aboutDevice}</p>
            <Button nativeButton={false} render={<Link href="/offline" />}>
              {settingsPage.whatIsHere}
            </Button>
          </Section>
          <Section title={settingsPage.taste}>
            <p className="max-w-prose pb-4 text-muted">{settingsPage.aboutTaste}</p>
            <Button nativeButton={false} render={<Link href="/welcome?step=taste" />}>
              {me.hasTaste ? settingsPage.pickAgain : settingsPage.pickArtists}
            </Button>
          </Section>
        </>
      ) : (
        <Skeleton className="mb-10 h-60 max-w-xl" />
      )}
      <Section title={settingsPage.keys}>
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
            {settingsPage.server}
          </Button>
        ) : null}
        <Button onClick={() => void signOut()}>
          <LogOut aria-hidden className="size-4" />
          {settingsPage.signOut}
        </Button>
      </div>
    </div>
  );
}
