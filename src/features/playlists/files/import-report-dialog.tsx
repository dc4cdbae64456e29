'use client';

import { countOf } from '@words/amounts';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { toast } from '@/components/ui/toast';
import type { ImportReport } from '@/domain/contracts/playlist-files';
import { useDeletePlaylist } from '@/features/api/use-playlists';

const reasons: Record<ImportReport['missed'][number]['reason'], string> = {
  unknown: 'not in the library',
  'other-recording': 'only a recording of another length is here',
  ambiguous: 'several files are as likely',
};

/** What of an imported file was found, what not and why, with the way back. */
export function ImportReportDialog({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const { id, name, listed, foundByPath, foundByNames, missed } = report;
  const found = foundByPath + foundByNames;
  return (
    <Dialog
      open
      title={id ? `Imported “${name}”` : 'None of it is here'}
      description={
        id
          ? `${found.toLocaleString('en')} of ${countOf(listed, 'track')} found: ${foundByPath} by where the file lies, ${foundByNames} by artist, title and length.`
          : `No playlist was made: of ${countOf(listed, 'track')} in the file none was found. Add the folder they are in, and import it again.`
      }
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {id ? <Choices id={id} name={name} onClose={onClose} /> : null}
      {missed.length > 0 ? (
        <section aria-label="Tracks that were not found">
          <ol className="text-sm">
            {missed.map(({ place, track, reason }) => (
              <li key={place} className="flex gap-3 border-line border-b py-2 last:border-b-0">
                <span className="w-8 shrink-0 text-right text-faint tabular-nums">{place}</span>
                <span className="min-w-0">
                  <span className="block break-words">{track}</span>
                  <span className="block text-muted">{reasons[reason]}</span>
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
        Open it
      </Button>
      <Button
        variant="ghost"
        pending={isPending}
        onClick={() =>
          mutate(undefined, {
            onSuccess: () => {
              toast('The import was taken back', { description: name });
              onClose();
            },
          })
        }
      >
        Undo the import
      </Button>
    </div>
  );
}
