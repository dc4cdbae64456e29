import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { QualityPage } from '@/features/quality/quality-page';

export const metadata: Metadata = { title: pageTitles.admin.quality };

export default function Page() {
  return <QualityPage />;
}
