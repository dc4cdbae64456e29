import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { RediscoverPage } from '@/features/mixes/rediscover-page';

export const metadata: Metadata = { title: pageTitles.rediscover };

export default function Page() {
  return <RediscoverPage />;
}
