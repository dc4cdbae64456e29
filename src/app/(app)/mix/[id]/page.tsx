import { mixWords } from '@words/mixes';
import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mixIdSchema } from '@/domain/contracts/sounds';
import { MixPage } from '@/features/mixes/mix-page';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = mixIdSchema.safeParse((await params).id);
  return { title: id.success ? mixWords[id.data].title : pageTitles.mix };
}

export default async function Page({ params }: Props) {
  const id = mixIdSchema.safeParse((await params).id);
  if (!id.success) notFound();
  return <MixPage id={id.data} />;
}
