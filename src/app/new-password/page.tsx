import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { NewPasswordPage } from '@/features/accounts/new-password-page';

// The link in the address opens an account: no other site is told of it.
export const metadata: Metadata = { title: pageTitles.newPassword, referrer: 'no-referrer' };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { token } = await searchParams;
  return <NewPasswordPage token={typeof token === 'string' ? token : undefined} />;
}
