'use client';

import { ArrowDown, ArrowUp, ListX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import { VirtualRows } from '@/components/ui/virtual-rows';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { useChangePlaylist } from '@/features/api/use-playlists';
import { TRACK_ROW_HEIGHT, TrackRow } from '@/features/library/track-row';
import type { CollectionPlayback } from '@/features/library/use-collection-playback';

const dragType = 'application/x-segue-playlist-row';

/** The tracks of a playlist. Put in order by dragging, by Alt and the arrow keys, or from the menu of a row. */
export function PlaylistRows({
  playlist: { id, entries },
  playback,
}: {
  playlist: PlaylistDetail;
  playback: CollectionPlayback;
}) {
  const { mutate } = useChangePlaylist(id);
  const [target, setTarget] = useState<number | null>(null);
  // What is taken out comes back into the list as it is by then.
  const latest = useRef(entries);
  useEffect(() => {
    latest.current = entries;
  }, [entries]);
  const move = (from: number, to: number) => {
    const moved = entries[from];
    if (!moved || from === to || to < 0 || to >= entries.length) return;
    mutate({ entries: entries.toSpliced(from, 1).toSpliced(to, 0, moved) });
  };
  const takeOut = (index: number) => {
    const entry = entries[index]!;
    mutate({ entries: entries.toSpliced(index, 1) });
    toast('Taken out of the playlist', {
      description: entry.track.title,
      action: { label: 'Undo', onAct: () => mutate({ entries: latest.current.toSpliced(index, 0, entry) }) },
    });
  };
  return (
    <VirtualRows
      label="Tracks"
      count={entries.length}
      rowHeight={TRACK_ROW_HEIGHT}
      rowKey={(index) => entries[index]!.id}
      renderRow={(index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is inside has the focus, and the menu offers the same
        <div
          draggable
          className={cn(target === index && 'shadow-[0_-2px_0_var(--accent)]')}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (!event.altKey || step === undefined) return;
            event.preventDefault();
            move(index, index + step);
          }}
          onDragStart={(event) => event.dataTransfer.setData(dragType, String(index))}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes(dragType)) return;
            event.preventDefault();
            setTarget(index);
          }}
          onDragLeave={() => setTarget(null)}
          onDrop={(event) => {
            event.preventDefault();
            setTarget(null);
            move(Number(event.dataTransfer.getData(dragType)), index);
          }}
        >
          <TrackRow
            track={entries[index]!.track}
            index={index}
            playback={playback}
            menuItems={
              <>
                <MenuItem
                  icon={<ArrowUp aria-hidden />}
                  disabled={index === 0}
                  onSelect={() => move(index, index - 1)}
                >
                  Move up
                </MenuItem>
                <MenuItem
                  icon={<ArrowDown aria-hidden />}
                  disabled={index === entries.length - 1}
                  onSelect={() => move(index, index + 1)}
                >
                  Move down
                </MenuItem>
                <MenuItem icon={<ListX aria-hidden />} onSelect={() => takeOut(index)}>
                  Take out of the playlist
                </MenuItem>
                <MenuSeparator />
              </>
            }
          />
        </div>
      )}
    />
  );
}
