import type { Metadata } from 'next';
import { TracksView } from '@/features/library/tracks/tracks-view';

export const metadata: Metadata = { title: 'Tracks' };

export default function Page() {
  return <TracksView />;
}
