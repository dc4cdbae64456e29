'use client';

import { common } from '@words/common';
import { rulesPage } from '@words/playlist-rules';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { toast } from '@/components/ui/toast';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import type { SmartRules } from '@/domain/contracts/smart-rules';
import { useChangePlaylist, usePlaylist } from '@/features/api/use-playlists';
import { DetailState } from '@/features/library/detail-state';
import { usePageTitle } from '@/features/library/use-page-title';
import { findIssues } from './find-issues';
import { RulesEditor } from './rules-editor';
import { RulesPreview } from './rules-preview';
import { useRulesDraft } from './use-rules-draft';

/** Changes the rules of a smart playlist. */
export function ChangeRulesPage({ id }: { id: string }) {
  return (
    <DetailState query={usePlaylist(id)} thing="playlist">
      {(playlist) =>
        playlist.rules && playlist.isOwn ? (
          <ChangeRules playlist={playlist} initial={playlist.rules} />
        ) : (
          <EmptyState isPage title={rulesPage.noneOfYours}>
            <p>{rulesPage.whyNone}</p>
          </EmptyState>
        )
      }
    </DetailState>
  );
}

function ChangeRules({ playlist: { id, name }, initial }: { playlist: PlaylistDetail; initial: SmartRules }) {
  const router = useRouter();
  const { mutate, isPending } = useChangePlaylist(id);
  const draft = useRulesDraft(initial);
  const issues = findIssues(draft.rules);
  const isWhole = issues.size === 0;
  usePageTitle(rulesPage.of(name));
  const save = () =>
    mutate(
      { rules: draft.rules },
      {
        onSuccess: () => {
          toast(rulesPage.changed, {
            description: name,
            action: { label: common.undo, onAct: () => mutate({ rules: initial }) },
          });
          router.push(`/playlist/${id}`);
        },
      },
    );
  return (
    <div className="flex flex-col gap-8">
      <h1 className="display text-2xl">{rulesPage.of(name)}</h1>
      <div className="grid gap-10 xl:grid-cols-2">
        <div className="flex flex-col gap-6">
          <RulesEditor draft={draft} issues={issues} />
          <div className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              size="lg"
              pending={isPending}
              disabled={!isWhole || !draft.undo}
              onClick={save}
            >
              {rulesPage.save}
            </Button>
            <Button size="lg" variant="ghost" nativeButton={false} render={<Link href={`/playlist/${id}`} />}>
              {rulesPage.leave}
            </Button>
          </div>
        </div>
        <RulesPreview rules={draft.rules} isWhole={isWhole} />
      </div>
    </div>
  );
}
