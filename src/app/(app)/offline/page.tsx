import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { OfflinePage } from '@/features/offline/offline-page';

export const metadata: Metadata = { title: pageTitles.offline };

export default function Page() {
  return <OfflinePage />;
}
