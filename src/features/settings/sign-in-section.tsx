'use client';

import { sessionList, signInSection } from '@words/settings';
import type { Me } from '@/domain/contracts/accounts';
import { Section } from '@/features/library/section';
import { EmailForm } from './email-form';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';

/** With what the listener signs in, and where they are. */
export function SignInSection({ me }: { me: Me }) {
  return (
    <>
      <Section title={signInSection.title}>
        <div className="flex flex-col gap-8">
          <EmailForm key={me.email} me={me} />
          <PasswordForm email={me.email} />
        </div>
      </Section>
      <Section title={sessionList.title}>
        <SessionList />
      </Section>
    </>
  );
}
