import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { YearsView } from '@/features/library/years/years-view';

export const metadata: Metadata = { title: pageTitles.years };

export default function Page() {
  return <YearsView />;
}
