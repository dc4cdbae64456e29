import type { Metadata } from 'next';
import { RediscoverPage } from '@/features/mixes/rediscover-page';

export const metadata: Metadata = { title: 'Rediscover' };

export default function Page() {
  return <RediscoverPage />;
}
