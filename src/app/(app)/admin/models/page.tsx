import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { ModelsAdminPage } from '@/features/admin/models-admin-page';

export const metadata: Metadata = { title: pageTitles.admin.models };

export default function Page() {
  return <ModelsAdminPage />;
}
