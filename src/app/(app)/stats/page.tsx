import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { StatsPage } from '@/features/stats/stats-page';

export const metadata: Metadata = { title: pageTitles.stats };

export default function Page() {
  return <StatsPage />;
}
