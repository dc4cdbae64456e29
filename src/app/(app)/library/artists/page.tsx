import type { Metadata } from 'next';
import { ArtistsView } from '@/features/library/artists-view';

export const metadata: Metadata = { title: 'Artists' };

export default function Page() {
  return <ArtistsView />;
}
