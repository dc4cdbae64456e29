'use client';

import { adminFrame, signUpPolicy, usersPage } from '@words/admin';
import { Badge } from '@/components/ui/badge';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { errorMessage } from '@/features/api/error-message';
import { useMe } from '@/features/api/use-me';
import { Section } from '@/features/library/section';
import { AdminFrame } from './admin-frame';
import { InvitationCard } from './invitation-card';
import { SignUpPolicy } from './sign-up-policy';
import { useUsers } from './use-admin';

/** Who listens here, and how others come in. */
export function UsersAdminPage() {
  const { data, error, isPending, refetch } = useUsers();
  const me = useMe().data;
  return (
    <AdminFrame title={adminFrame.views.users}>
      <Section title={usersPage.listeners}>
        {isPending ? (
          <Skeleton className="h-20" />
        ) : error ? (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        ) : (
          <ul
            aria-label={usersPage.accounts}
            className="flex flex-col divide-y divide-line border-line border-y"
          >
            {data.items.map((user) => (
              <li key={user.id} className="flex items-center gap-4 py-3">
                <span
                  aria-hidden
                  className="display grid size-10 shrink-0 place-items-center rounded-full bg-hover text-ink text-lg"
                >
                  {user.name.slice(0, 1).toUpperCase()}
                </span>
                <div className="min-w-0 flex-1">
                  <p className="flex items-center gap-2">
                    <span className="truncate font-medium text-ink">{user.name}</span>
                    {user.role === 'admin' ? <Badge tone="accent">{usersPage.runsTheServer}</Badge> : null}
                    {user.id === me?.id ? <Badge>{usersPage.you}</Badge> : null}
                  </p>
                  <p className="truncate text-muted text-sm">{user.email}</p>
                </div>
                <p className="shrink-0 text-faint text-sm max-sm:hidden">
                  {usersPage.joined(user.createdAt, new Date())}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={usersPage.invite}>
        <InvitationCard />
      </Section>
      <Section title={signUpPolicy.label}>
        <SignUpPolicy />
      </Section>
    </AdminFrame>
  );
}
