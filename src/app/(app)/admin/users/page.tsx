import type { Metadata } from 'next';
import { UsersAdminPage } from '@/features/admin/users-admin-page';

export const metadata: Metadata = { title: 'Server: People' };

export default function Page() {
  return <UsersAdminPage />;
}
