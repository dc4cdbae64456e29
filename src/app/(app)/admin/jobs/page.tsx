import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { JobsAdminPage } from '@/features/admin/jobs-admin-page';

export const metadata: Metadata = { title: pageTitles.admin.jobs };

export default function Page() {
  return <JobsAdminPage />;
}
