import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { HistoryPage } from '@/features/history/history-page';

export const metadata: Metadata = { title: pageTitles.history };

export default function Page() {
  return <HistoryPage />;
}
