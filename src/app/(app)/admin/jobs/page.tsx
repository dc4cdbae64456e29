import type { Metadata } from 'next';
import { JobsAdminPage } from '@/features/admin/jobs-admin-page';

export const metadata: Metadata = { title: 'Server: Jobs' };

export default function Page() {
  return <JobsAdminPage />;
}
