import type { Metadata } from 'next';
import { OfflinePage } from '@/features/offline/offline-page';

export const metadata: Metadata = { title: 'On this device' };

export default function Page() {
  return <OfflinePage />;
}
