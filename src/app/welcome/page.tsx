import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { WelcomePage } from '@/features/welcome/welcome-page';
import { findSessionUser } from '@/server/accounts/find-session-user';
import { findSetup } from '@/server/accounts/find-setup';

export const metadata: Metadata = { title: pageTitles.welcome };

type Props = { searchParams: Promise<{ step?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const user = await findSessionUser(await headers());
  const setup = await findSetup();
  if (!user && setup.hasAccounts) redirect('/sign-in');
  return <WelcomePage isSignedIn={user !== null} isPicking={(await searchParams).step === 'taste'} />;
}
