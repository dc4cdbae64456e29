import type { Metadata } from 'next';
import { PressAdminPage } from '@/features/admin/press-admin-page';

export const metadata: Metadata = { title: 'Server: Press' };

export default function Page() {
  return <PressAdminPage />;
}
