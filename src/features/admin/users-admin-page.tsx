'use client';

import { adminFrame, signUpPolicy, usersPage } from '@words/admin';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { useMe } from '@/features/api/use-me';
import { Section } from '@/features/library/section';
import { AccountRow } from './account-row';
import { AdminFrame } from './admin-frame';
import { InvitationCard } from './invitation-card';
import { OpenInvitations } from './open-invitations';
import { SignUpPolicy } from './sign-up-policy';
import { useUsers } from './use-people';

/** Who listens here, and how others come in. */
export function UsersAdminPage() {
  return (
    <AdminFrame title={adminFrame.views.users}>
      <Section title={usersPage.listeners}>
        <Accounts />
      </Section>
      <Section title={usersPage.invite}>
        <InvitationCard />
        <OpenInvitations />
      </Section>
      <Section title={signUpPolicy.label}>
        <SignUpPolicy />
      </Section>
    </AdminFrame>
  );
}

function Accounts() {
  const { data, error, refetch } = useUsers();
  const me = useMe().data;
  if (error && !data) return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-20" />;
  const admins = data.items.filter(({ role, goesAt }) => role === 'admin' && !goesAt);
  return (
    <ul aria-label={usersPage.accounts} className="flex flex-col divide-y divide-line border-line border-y">
      {data.items.map((user) => (
        <AccountRow
          key={user.id}
          user={user}
          isMe={user.id === me?.id}
          isLastAdmin={admins.length === 1 && admins[0]!.id === user.id}
        />
      ))}
    </ul>
  );
}
