import type { Metadata } from 'next';
import { ModelsAdminPage } from '@/features/admin/models-admin-page';

export const metadata: Metadata = { title: 'Server: Models' };

export default function Page() {
  return <ModelsAdminPage />;
}
