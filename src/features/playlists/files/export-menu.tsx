'use client';

import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { type PlaylistFormat, playlistFormats } from '@/domain/playlist-files/listed-track';

const words: Record<PlaylistFormat, string> = {
  m3u8: 'm3u8, for nearly every player',
  xspf: 'xspf, with album and length',
  jspf: 'jspf, the same in JSON',
};

/** Saves a playlist as a file that other players read. */
export function ExportMenu({ id, disabled }: { id: string; disabled: boolean }) {
  return (
    <Menu
      align="start"
      trigger={
        <Button size="lg" variant="ghost" disabled={disabled}>
          <Download aria-hidden className="size-4" />
          Export
        </Button>
      }
    >
      {playlistFormats.map((format) => (
        <MenuItem
          key={format}
          render={
            <a href={`/api/playlists/${id}/export?format=${format}`} download aria-label={words[format]} />
          }
        >
          {words[format]}
        </MenuItem>
      ))}
    </Menu>
  );
}
