import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { MapPage } from '@/features/map/map-page';

export const metadata: Metadata = { title: pageTitles.map };

export default function Page() {
  return <MapPage />;
}
