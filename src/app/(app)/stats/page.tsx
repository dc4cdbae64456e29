import type { Metadata } from 'next';
import { StatsPage } from '@/features/stats/stats-page';

export const metadata: Metadata = { title: 'Your year' };

export default function Page() {
  return <StatsPage />;
}
