'use client';

import { timeAgo } from '@words/amounts';
import { importCard, importStates } from '@words/history';
import { formatsInWords } from '@words/history-in-words';
import { Check } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { toast } from '@/components/ui/toast';
import type { HistoryImport } from '@/domain/contracts/history';
import { BadLineList } from '@/features/admin/bad-line-list';
import { errorMessage } from '@/features/api/error-message';
import { ImportPreview } from './import-preview';
import { ImportReport } from './import-report';
import { RemoveButton } from './remove-button';
import { useConfirmHistory } from './use-history';

/** One import, from its file to what came of it. */
export function ImportCard({ item }: { item: HistoryImport }) {
  const { status, fileName, formats, progress, preview, error, badRecords, badReasons, finishedAt } = item;
  const badge = importStates[status];
  return (
    <li className="flex flex-col gap-4 rounded-lg border border-line bg-raised p-4 md:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 className="flex min-w-0 flex-wrap items-center gap-2">
            <span className="break-all font-medium text-base text-ink">{fileName}</span>
            {badge ? <Badge tone={status === 'failed' ? 'negative' : undefined}>{badge}</Badge> : null}
          </h3>
          <p className="text-muted">
            {formatsInWords(formats)}
            {finishedAt ? ` · ${importCard.takenIn(timeAgo(finishedAt, new Date()))}` : ''}
          </p>
        </div>
        {status === 'ready' || status === 'removing' ? null : <RemoveButton item={item} />}
      </div>
      {status === 'reading' || status === 'importing' ? (
        <ProgressBar
          value={progress > 0 ? progress : null}
          label={status === 'reading' ? importCard.reading(fileName) : importCard.takingIn(fileName)}
        />
      ) : null}
      {error ? (
        <p role="alert" className="text-negative">
          {importCard.failed(error)}
        </p>
      ) : null}
      {preview && (status === 'ready' || status === 'importing') ? <ImportPreview preview={preview} /> : null}
      {status === 'done' ? <ImportReport id={item.id} /> : null}
      {badReasons.length > 0 ? <BadLineList count={badRecords} reasons={badReasons} /> : null}
      {status === 'ready' ? <Decide item={item} /> : null}
    </li>
  );
}

/** The listener's word: nothing counts before. */
function Decide({ item }: { item: HistoryImport }) {
  const confirm = useConfirmHistory();
  const hasNews = (item.preview?.listens ?? 0) > (item.preview?.known ?? 0);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        variant="primary"
        className="max-md:h-11"
        disabled={!hasNews}
        pending={confirm.isPending}
        onClick={() =>
          confirm.mutate(item.id, {
            onError: (failure) =>
              toast(importCard.notTakenIn, { tone: 'error', description: errorMessage(failure) }),
          })
        }
      >
        <Check aria-hidden className="size-4" />
        {importCard.takeIn}
      </Button>
      <RemoveButton item={item} />
      {hasNews ? null : <p className="text-muted">{importCard.nothingNew}</p>}
    </div>
  );
}
