'use client';

import { playlistRows } from '@words/playlists';
/** Chooses a row among several. */
export function RowCheckbox({
  title,
  checked,
  onChange,
}: {
  title: string;
  checked: boolean;
  /** @param isRange with Shift: all from the last one to this */
  onChange: (isRange: boolean) => void;
}) {
  return (
    <label className="grid h-15 w-8 shrink-0 cursor-pointer place-items-center">
      <input
        type="checkbox"
        aria-label={playlistRows.choose(title)}
        checked={checked}
        onChange={(event) => onChange((event.nativeEvent as MouseEvent).shiftKey)}
        className="size-5 accent-accent"
      />
    </label>
  );
}
