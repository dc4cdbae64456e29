import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { AppFrame } from '@/features/shell/app-frame';
import { findSessionUser } from '@/server/accounts/find-session-user';

/** Every page behind the sign-in. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  if (!(await findSessionUser(await headers()))) redirect('/sign-in');
  return <AppFrame>{children}</AppFrame>;
}
