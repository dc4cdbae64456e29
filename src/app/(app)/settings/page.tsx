import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { SettingsPage } from '@/features/settings/settings-page';

export const metadata: Metadata = { title: pageTitles.settings };

export default function Page() {
  return <SettingsPage />;
}
