import type { Metadata } from 'next';
import { searchQuerySchema } from '@/domain/contracts/library';
import { SearchPage } from '@/features/search/search-page';

export const metadata: Metadata = { title: 'Search' };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const query = searchQuerySchema.shape.q.catch('').parse((await searchParams).q);
  return <SearchPage initialQuery={query} />;
}
