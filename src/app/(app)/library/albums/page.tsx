import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { AlbumsView } from '@/features/library/albums-view';

export const metadata: Metadata = { title: pageTitles.albums };

export default function Page() {
  return <AlbumsView />;
}
