import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { NewRulesPage } from '@/features/playlists/rules/new-rules-page';

export const metadata: Metadata = { title: pageTitles.newSmartPlaylist };

export default function Page() {
  return <NewRulesPage />;
}
