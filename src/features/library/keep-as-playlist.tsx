'use client';

import { keepAsPlaylist } from '@words/library';
import { ListPlus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Track } from '@/domain/contracts/library';
import { useKeepAsPlaylist } from './use-keep-as-playlist';

/** Makes a playlist of tracks that were found. */
export function KeepAsPlaylist({ name, tracks }: { name: string; tracks: readonly Track[] }) {
  const { keep, isPending } = useKeepAsPlaylist();
  return (
    <Button size="lg" pending={isPending} onClick={() => keep(name, tracks)}>
      <ListPlus aria-hidden className="size-4" />
      {keepAsPlaylist.action}
    </Button>
  );
}
