import type { Metadata } from 'next';
import { YearsView } from '@/features/library/years/years-view';

export const metadata: Metadata = { title: 'Years' };

export default function Page() {
  return <YearsView />;
}
