import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { DiscoverPage } from '@/features/discover/discover-page';

export const metadata: Metadata = { title: pageTitles.discover };

export default function Page() {
  return <DiscoverPage />;
}
