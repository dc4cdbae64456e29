import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { safePath } from '@/features/accounts/safe-path';
import { SignInPage } from '@/features/accounts/sign-in-page';
import { findSessionUser } from '@/server/accounts/find-session-user';
import { findSetup } from '@/server/accounts/find-setup';

export const metadata: Metadata = { title: pageTitles.signIn };

type Props = { searchParams: Promise<{ next?: string; invitation?: string }> };

export default async function Page({ searchParams }: Props) {
  const { next, invitation } = await searchParams;
  const setup = await findSetup();
  if (!setup.hasAccounts) redirect('/welcome');
  if (await findSessionUser(await headers())) redirect(safePath(next));
  return <SignInPage next={safePath(next)} invitation={invitation} canSignUp={setup.signUp === 'open'} />;
}
