import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { PressAdminPage } from '@/features/admin/press-admin-page';

export const metadata: Metadata = { title: pageTitles.admin.press };

export default function Page() {
  return <PressAdminPage />;
}
