import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { weekSchema } from '@/domain/contracts/common';
import { DiscoverPage } from '@/features/discover/discover-page';

type Props = { params: Promise<{ week: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageTitles.discoverWeek((await params).week) };
}

export default async function Page({ params }: Props) {
  const week = weekSchema.safeParse((await params).week);
  if (!week.success) notFound();
  return <DiscoverPage week={week.data} />;
}
