import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { TastePage } from '@/features/taste/taste-page';

export const metadata: Metadata = { title: pageTitles.taste };

export default function Page() {
  return <TastePage />;
}
