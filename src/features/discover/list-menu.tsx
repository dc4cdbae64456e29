'use client';

import { timeAgo } from '@words/amounts';
import { common } from '@words/common';
import { listMenu } from '@words/discover';
import { rebuildWords } from '@words/discover-list';
import { listName } from '@words/weeks';
import { Ellipsis, Fingerprint, ImageDown, ListPlus, RefreshCw, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { DiscoverList } from '@/domain/contracts/discover';
import { errorMessage } from '@/features/api/error-message';
import { useKeepAsPlaylist } from '@/features/library/use-keep-as-playlist';
import { downloadWeekCover } from './download-week-cover';
import { useRebuildDiscover, useRestoreDiscover } from './use-discover';

const undoMs = 20_000;

/**
 * What else can be done with a list: kept as a playlist, its cover taken along; this week's built anew, and the one before
 * brought back, at once from the toast, later from here.
 */
export function ListMenu({ list, isArchive }: { list: DiscoverList; isArchive: boolean }) {
  const rebuild = useRebuildDiscover();
  const { mutate: restore } = useRestoreDiscover();
  /** The list that was there when a new one was asked for. */
  const askedAt = useRef<string | null>(null);
  const { builtAt, replacedBuiltAt } = list;
  useEffect(() => {
    if (askedAt.current === null || askedAt.current === builtAt) return;
    askedAt.current = null;
    if (replacedBuiltAt === null) return;
    toast(rebuildWords.built, {
      timeoutMs: undoMs,
      action: { label: common.undo, onAct: () => restore() },
    });
  }, [builtAt, replacedBuiltAt, restore]);

  const build = () => {
    askedAt.current = builtAt;
    rebuild.mutate(undefined, {
      onSuccess: () => toast(rebuildWords.building, { description: rebuildWords.presentIsKept }),
      onError: (error) =>
        toast(rebuildWords.failed, {
          tone: 'error',
          description: rebuildWords.presentWasKept(errorMessage(error)),
        }),
    });
  };
  return (
    <Menu
      align="start"
      trigger={
        <IconButton label={listMenu.label} variant="outline" className="size-12">
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {isArchive ? null : <KeepItem list={list} />}
      <MenuItem icon={<ImageDown aria-hidden />} onSelect={() => void downloadWeekCover(list.week)}>
        {listMenu.downloadCover}
      </MenuItem>
      <MenuItem icon={<Fingerprint aria-hidden />} render={<Link href="/taste" />}>
        {listMenu.toTaste}
      </MenuItem>
      {isArchive ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon={<RefreshCw aria-hidden />} disabled={rebuild.isPending} onSelect={build}>
            {listMenu.buildAnew}
          </MenuItem>
        </>
      )}
      {replacedBuiltAt && !isArchive ? (
        <MenuItem icon={<Undo2 aria-hidden />} onSelect={() => restore()}>
          {listMenu.bringBack(timeAgo(replacedBuiltAt, new Date()))}
        </MenuItem>
      ) : null}
    </Menu>
  );
}

function KeepItem({ list }: { list: DiscoverList }) {
  const { keep, isPending } = useKeepAsPlaylist();
  return (
    <MenuItem
      icon={<ListPlus aria-hidden />}
      disabled={isPending}
      onSelect={() =>
        keep(
          listName(list.week),
          list.tracks.map(({ track }) => track),
        )
      }
    >
      {listMenu.keep}
    </MenuItem>
  );
}
