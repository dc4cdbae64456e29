'use client';

import { playlistImport } from '@words/playlist-files';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { toast } from '@/components/ui/toast';
import type { ImportReport } from '@/domain/contracts/playlist-files';
import { useDeletePlaylist } from '@/features/api/use-playlists';

/** What of an imported file was found, what not and why, with the way back. */
export function ImportReportDialog({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const { id, name, listed, missed } = report;
  return (
    <Dialog
      open
      title={id ? playlistImport.imported(name) : playlistImport.noneFound}
      description={id ? playlistImport.found(report) : playlistImport.noneMade(listed)}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {id ? <Choices id={id} name={name} onClose={onClose} /> : null}
      {missed.length > 0 ? (
        <section aria-label={playlistImport.missed}>
          <ol className="text-sm">
            {missed.map(({ place, track, reason }) => (
              <li key={place} className="flex gap-3 border-line border-b py-2 last:border-b-0">
                <span className="w-8 shrink-0 text-right text-faint tabular-nums">{place}</span>
                <span className="min-w-0">
                  <span className="block break-words">{track}</span>
                  <span className="block text-muted">{playlistImport.whyMissed[reason]}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </Dialog>
  );
}

function Choices({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const router = useRouter();
  const { mutate, isPending } = useDeletePlaylist(id);
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        variant="primary"
        onClick={() => {
          onClose();
          router.push(`/playlist/${id}`);
        }}
      >
        {playlistImport.open}
      </Button>
      <Button
        variant="ghost"
        pending={isPending}
        onClick={() =>
          mutate(undefined, {
            onSuccess: () => {
              toast(playlistImport.undone, { description: name });
              onClose();
            },
          })
        }
      >
        {playlistImport.undo}
      </Button>
    </div>
  );
}
