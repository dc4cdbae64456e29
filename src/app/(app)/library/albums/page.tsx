import type { Metadata } from 'next';
import { AlbumsView } from '@/features/library/albums-view';

export const metadata: Metadata = { title: 'Albums' };

export default function Page() {
  return <AlbumsView />;
}
