'use client';

import { playlistExport } from '@words/playlist-files';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { playlistFormats } from '@/domain/playlist-files/listed-track';

/** Saves a playlist as a file that other players read. */
export function ExportMenu({ id, disabled }: { id: string; disabled: boolean }) {
  return (
    <Menu
      align="start"
      trigger={
        <Button size="lg" variant="ghost" disabled={disabled}>
          <Download aria-hidden className="size-4" />
          {playlistExport.action}
        </Button>
      }
    >
      {playlistFormats.map((format) => (
        <MenuItem
          key={format}
          render={
            <a
              href={`/api/playlists/${id}/export?format=${format}`}
              download
              aria-label={playlistExport.formats[format]}
            />
          }
        >
          {playlistExport.formats[format]}
        </MenuItem>
      ))}
    </Menu>
  );
}
