import type { Metadata } from 'next';
import { LibraryAdminPage } from '@/features/admin/library-admin-page';

export const metadata: Metadata = { title: 'Server: Library' };

export default function Page() {
  return <LibraryAdminPage />;
}
