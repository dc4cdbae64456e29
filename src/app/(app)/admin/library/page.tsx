import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { LibraryAdminPage } from '@/features/admin/library-admin-page';

export const metadata: Metadata = { title: pageTitles.admin.library };

export default function Page() {
  return <LibraryAdminPage />;
}
