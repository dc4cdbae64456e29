import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { ArtistsView } from '@/features/library/artists-view';

export const metadata: Metadata = { title: pageTitles.artists };

export default function Page() {
  return <ArtistsView />;
}
