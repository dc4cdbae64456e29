import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { GenresView } from '@/features/library/genres-view';

export const metadata: Metadata = { title: pageTitles.genres };

export default function Page() {
  return <GenresView />;
}
