import { headers } from 'next/headers';
import { HomePage } from '@/features/home/home-page';
import { findSessionUser } from '@/server/accounts/find-session-user';
import { findHomeOutline } from '@/server/home/find-home-outline';

export default async function Page() {
  const user = await findSessionUser(await headers());
  // Without one the layout leads to the sign-in page.
  return <HomePage outline={user && (await findHomeOutline(user, new Date()))} />;
}
