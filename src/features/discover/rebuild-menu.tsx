'use client';

import { Ellipsis, RefreshCw, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import type { DiscoverList } from '@/domain/contracts/discover';
import { errorMessage } from '@/features/api/error-message';
import { timeAgo } from '@/features/library/amounts-in-words';
import { useRebuildDiscover, useRestoreDiscover } from './use-discover';

const undoMs = 20_000;

/** Builds this week's list anew, and brings back the one before: at once from the toast, later from here. */
export function RebuildMenu({ list }: { list: DiscoverList }) {
  const rebuild = useRebuildDiscover();
  const { mutate: restore } = useRestoreDiscover();
  /** The list that was there when a new one was asked for. */
  const askedAt = useRef<string | null>(null);
  const { builtAt, replacedBuiltAt } = list;
  useEffect(() => {
    if (askedAt.current === null || askedAt.current === builtAt) return;
    askedAt.current = null;
    if (replacedBuiltAt === null) return;
    toast('The list was built anew', {
      timeoutMs: undoMs,
      action: { label: 'Undo', onAct: () => restore() },
    });
  }, [builtAt, replacedBuiltAt, restore]);

  const build = () => {
    askedAt.current = builtAt;
    rebuild.mutate(undefined, {
      onSuccess: () =>
        toast('Building the list anew', { description: 'The present one is kept: you can bring it back.' }),
      onError: (error) =>
        toast('The list was not rebuilt', {
          tone: 'error',
          description: `${errorMessage(error)} The present one was kept.`,
        }),
    });
  };
  return (
    <Menu
      align="start"
      trigger={
        <IconButton label="More about this list" variant="outline" className="size-12">
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<RefreshCw aria-hidden />} disabled={rebuild.isPending} onSelect={build}>
        Build this week’s list anew
      </MenuItem>
      {replacedBuiltAt ? (
        <MenuItem icon={<Undo2 aria-hidden />} onSelect={() => restore()}>
          Bring back the list built {timeAgo(replacedBuiltAt, new Date())}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
