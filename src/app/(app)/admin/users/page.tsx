import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { UsersAdminPage } from '@/features/admin/users-admin-page';

export const metadata: Metadata = { title: pageTitles.admin.people };

export default function Page() {
  return <UsersAdminPage />;
}
