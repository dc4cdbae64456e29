'use client';

import { playlistImport } from '@words/playlist-files';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ImportReport } from '@/domain/contracts/playlist-files';
import { ImportReportDialog } from './import-report-dialog';
import { useImport } from './use-import';

/** Chooses a playlist file of another player, and shows what of it is here. */
export function ImportButton() {
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const { mutate, isPending } = useImport();
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".m3u,.m3u8,.xspf,.jspf,.json"
        className="hidden"
        tabIndex={-1}
        aria-label={playlistImport.file}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) mutate(file, { onSuccess: setReport });
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <Button pending={isPending} onClick={() => input.current?.click()}>
        <Upload aria-hidden className="size-4" />
        {playlistImport.action}
      </Button>
      {report ? <ImportReportDialog report={report} onClose={() => setReport(null)} /> : null}
    </>
  );
}
