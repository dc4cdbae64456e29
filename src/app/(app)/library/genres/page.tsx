import type { Metadata } from 'next';
import { GenresView } from '@/features/library/genres-view';

export const metadata: Metadata = { title: 'Genres' };

export default function Page() {
  return <GenresView />;
}
