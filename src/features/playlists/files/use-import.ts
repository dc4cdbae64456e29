'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { playlistImport } from '@words/playlist-files';
import { toast } from '@/components/ui/toast';
import { importReportSchema, MOST_FILE_CHARACTERS } from '@/domain/contracts/playlist-files';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

class TooLarge extends Error {}

/** Makes a playlist of a file that was chosen; answers with what was found. */
export function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) => {
      if (file.size > MOST_FILE_CHARACTERS) throw new TooLarge();
      const text = decode(await file.arrayBuffer());
      return request('/api/playlists/import', {
        method: 'POST',
        body: { fileName: file.name, text },
        schema: importReportSchema,
      });
    },
    onError: (error, file) =>
      toast(playlistImport.notImported(file.name), {
        tone: 'error',
        description: error instanceof TooLarge ? playlistImport.tooLarge : errorMessage(error),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** UTF-8 where it is; old m3u files are of Windows. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
