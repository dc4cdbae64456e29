import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { SearchPage } from '@/features/search/search-page';

export const metadata: Metadata = { title: pageTitles.search };

export default function Page() {
  return <SearchPage />;
}
