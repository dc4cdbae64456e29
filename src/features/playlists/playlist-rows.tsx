'use client';

import { trackList } from '@words/library';
import { playlistPage, playlistRows } from '@words/playlists';
import { ArrowDown, ArrowUp, ListX } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { RowHandle } from '@/components/ui/row-handle';
import { useRowDrag } from '@/components/ui/use-row-drag';
import { VirtualRows } from '@/components/ui/virtual-rows';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { TRACK_ROW_HEIGHT, TrackRow } from '@/features/library/track-row';
import type { CollectionPlayback } from '@/features/library/use-collection-playback';
import { RowCheckbox } from './row-checkbox';
import { SelectionBar } from './selection-bar';
import { useEntryActions } from './use-entry-actions';
import { useSelection } from './use-selection';

/** The tracks of a playlist that is only listened to. */
export function FixedRows({
  playlist,
  playback,
}: {
  playlist: PlaylistDetail;
  playback: CollectionPlayback;
}) {
  const { entries } = playlist;
  return (
    <VirtualRows
      label={trackList.label}
      count={entries.length}
      rowHeight={TRACK_ROW_HEIGHT}
      rowKey={(index) => entries[index]!.id}
      renderRow={(index) => (
        <TrackRow
          track={entries[index]!.track}
          index={index}
          playback={playback}
          note={addedBy(entries[index]!.addedBy)}
        />
      )}
    />
  );
}

/**
 * The tracks of a playlist that may be changed. Put in order by dragging, by the arrow keys on a handle (with Alt,
 * anywhere in a row), or from the menu of a row; several at once where rows are chosen.
 */
export function PlaylistRows({
  playlist,
  playback,
  isChoosing,
  onDone,
}: {
  playlist: PlaylistDetail;
  playback: CollectionPlayback;
  isChoosing: boolean;
  onDone: () => void;
}) {
  const { entries } = playlist;
  const { move, takeOut, said } = useEntryActions(playlist);
  const selection = useSelection(entries.map((entry) => entry.id));
  const list = useRef<HTMLDivElement>(null);
  // A row that moves takes its place in the page anew, and would lose the focus by it.
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    if (!refocus.current || entries.length === 0) return;
    list.current?.querySelector<HTMLElement>(`[data-handle="${refocus.current}"]`)?.focus();
    refocus.current = null;
  }, [entries]);
  const { drag, begin } = useRowDrag({
    count: entries.length,
    rowHeight: TRACK_ROW_HEIGHT,
    onDrop: (from, gap) => move([entries[from]!], gap > from ? gap - 1 : gap),
  });
  const step = (index: number, by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= entries.length) return;
    refocus.current = entries[index]!.id;
    move([entries[index]!], to);
  };
  const chosen = () => entries.filter((entry) => selection.has(entry.id));
  const menuItems = (index: number): ReactNode => (
    <>
      <MenuItem
        icon={<ArrowUp aria-hidden />}
        disabled={index === 0}
        onSelect={() => move([entries[index]!], index - 1)}
      >
        {playlistRows.moveUp}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown aria-hidden />}
        disabled={index === entries.length - 1}
        onSelect={() => move([entries[index]!], index + 1)}
      >
        {playlistRows.moveDown}
      </MenuItem>
      <MenuItem icon={<ListX aria-hidden />} onSelect={() => takeOut([entries[index]!])}>
        {playlistRows.takeOut}
      </MenuItem>
      <MenuSeparator />
    </>
  );
  return (
    <div ref={list}>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isChoosing ? (
        <SelectionBar
          chosen={selection.ids.length}
          onChooseAll={selection.chooseAll}
          onTakeOut={() => {
            takeOut(chosen());
            selection.clear();
          }}
          onMoveUp={() => move(chosen(), 0)}
          onMoveDown={() => move(chosen(), entries.length)}
          onDone={() => {
            selection.clear();
            onDone();
          }}
        />
      ) : null}
      <VirtualRows
        label={trackList.label}
        count={entries.length}
        rowHeight={TRACK_ROW_HEIGHT}
        rowKey={(index) => entries[index]!.id}
        renderRow={(index) => {
          const { id, track, addedBy: who } = entries[index]!;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: what is inside has the focus, and the menu offers the same
            <div
              className={cn(
                'grid grid-cols-[auto_minmax(0,1fr)]',
                drag?.from === index && 'opacity-50',
                drag?.gap === index && 'shadow-[0_-2px_0_var(--accent)]',
                drag?.gap === index + 1 && index === entries.length - 1 && 'shadow-[0_2px_0_var(--accent)]',
              )}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
                if (!event.altKey || !by) return;
                event.preventDefault();
                step(index, by);
              }}
            >
              {isChoosing ? (
                <RowCheckbox
                  title={track.title}
                  checked={selection.has(id)}
                  onChange={(isRange) => selection.toggle(id, isRange)}
                />
              ) : (
                <RowHandle
                  title={track.title}
                  entryId={id}
                  onBegin={(event) => begin(event, index)}
                  onStep={(by) => step(index, by)}
                />
              )}
              <TrackRow
                track={track}
                index={index}
                playback={playback}
                note={addedBy(who)}
                menuItems={menuItems(index)}
              />
            </div>
          );
        }}
      />
    </div>
  );
}

const addedBy = (name: string | null) => (name ? playlistPage.addedBy(name) : undefined);
