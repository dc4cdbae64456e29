import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { TracksView } from '@/features/library/tracks/tracks-view';

export const metadata: Metadata = { title: pageTitles.tracks };

export default function Page() {
  return <TracksView />;
}
