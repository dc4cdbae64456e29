import type { Metadata } from 'next';
import { QualityPage } from '@/features/quality/quality-page';

export const metadata: Metadata = { title: 'Server: Quality' };

export default function Page() {
  return <QualityPage />;
}
