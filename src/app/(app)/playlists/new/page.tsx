import type { Metadata } from 'next';
import { NewRulesPage } from '@/features/playlists/rules/new-rules-page';

export const metadata: Metadata = { title: 'New smart playlist' };

export default function Page() {
  return <NewRulesPage />;
}
