import { pageTitles } from '@words/pages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { idSchema } from '@/domain/contracts/common';
import { ChangeRulesPage } from '@/features/playlists/rules/change-rules-page';

export const metadata: Metadata = { title: pageTitles.playlistRules };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = idSchema.safeParse((await params).id);
  if (!id.success) notFound();
  return <ChangeRulesPage id={id.data} />;
}
