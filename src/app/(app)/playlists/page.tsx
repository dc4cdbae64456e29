import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { PlaylistsPage } from '@/features/playlists/playlists-page';

export const metadata: Metadata = { title: pageTitles.playlists };

export default function Page() {
  return <PlaylistsPage />;
}
