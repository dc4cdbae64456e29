'use client';

import { common } from '@words/common';
import { keepButton } from '@words/offline';
import { Check, CircleAlert, Download, HardDriveDownload, Pause, Play, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { Spinner } from '@/components/ui/spinner';
import { follow, keep, pauseKeeping, removeKept, resumeKeeping } from './keep';
import type { Collection, KeptCollection } from './kept-collection';
import { findCollection, progressOf, useKept } from './kept-store';
import { keptQualities } from './quality-items';

/** Keeps a list on this device, shows how far that is, and takes it off again. Nothing where the browser cannot. */
export function KeepButton({ collection }: { collection: Collection }) {
  const { isReady, files, ...state } = useKept();
  const kept = findCollection(state, collection);
  // Here the list is known as it is now, so the kept one follows at once.
  useEffect(() => {
    if (isReady) void follow(collection);
  }, [isReady, collection]);
  if (!isReady && !canKeep()) return null;
  if (!kept && collection.tracks.length === 0) return null;
  const { done, total } = kept ? progressOf(kept, { files }) : { done: 0, total: 0 };
  return (
    <Menu
      align="start"
      trigger={
        // Known in a moment, and until then its place is kept.
        <Button size="lg" disabled={!isReady}>
          <Icon kept={kept} />
          {wordsOf(kept, done, total)}
        </Button>
      }
    >
      {kept?.state === 'keeping' ? (
        <MenuItem icon={<Pause aria-hidden />} onSelect={() => void pauseKeeping(kept)}>
          {common.pause}
        </MenuItem>
      ) : null}
      {kept?.state === 'paused' || kept?.state === 'full' || (kept?.state === 'kept' && done < total) ? (
        <MenuItem icon={<Play aria-hidden />} onSelect={() => void resumeKeeping(kept)}>
          {kept.state === 'paused' ? keepButton.goOn : common.tryAgain}
        </MenuItem>
      ) : null}
      {keptQualities.map(({ quality, label, hint }) => (
        <MenuItem
          key={quality}
          icon={kept?.quality === quality ? <Check aria-hidden /> : <Download aria-hidden />}
          disabled={kept?.quality === quality}
          onSelect={() => void keep(collection, quality)}
        >
          {label}
          <span className="ml-auto pl-4 text-muted text-xs">{hint}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      {kept ? (
        <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => void removeKept(kept)}>
          {keepButton.takeOff}
        </MenuItem>
      ) : null}
      <MenuItem icon={<HardDriveDownload aria-hidden />} render={<Link href="/offline" />}>
        {keepButton.all}
      </MenuItem>
    </Menu>
  );
}

const canKeep = (): boolean => 'serviceWorker' in navigator;

function Icon({ kept }: { kept: KeptCollection | undefined }) {
  if (!kept) return <HardDriveDownload aria-hidden className="size-4" />;
  if (kept.state === 'keeping') return <Spinner />;
  if (kept.state === 'paused') return <Pause aria-hidden className="size-4" />;
  return kept.state === 'full' ? (
    <CircleAlert aria-hidden className="size-4 text-negative" />
  ) : (
    <Check aria-hidden className="size-4 text-accent" />
  );
}

function wordsOf(kept: KeptCollection | undefined, done: number, total: number): string {
  if (!kept) return keepButton.keep;
  if (kept.state === 'keeping') return keepButton.keeping(done, total);
  if (kept.state === 'paused') return keepButton.paused(done, total);
  if (kept.state === 'full') return keepButton.noRoom(done, total);
  return done < total ? keepButton.keptInPart(done, total) : keepButton.kept;
}
