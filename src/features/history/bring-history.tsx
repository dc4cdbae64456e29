'use client';

import { useQueryClient } from '@tanstack/react-query';
import { bringHistory } from '@words/history';
import { FileUp, X } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { ProgressBar } from '@/components/ui/progress-bar';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { sendHistory } from './send-history';

type Sending = { name: string; share: number };

/** Sends files, chosen or dropped, one after the other. */
export function BringHistory() {
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const calledOff = useRef<AbortController>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const [isOver, setOver] = useState(false);
  useEffect(() => () => calledOff.current?.abort(), []);

  const send = async (files: readonly File[]) => {
    if (files.length === 0 || sending) return;
    setFaults([]);
    const control = new AbortController();
    calledOff.current = control;
    for (const file of files) {
      if (control.signal.aborted) break;
      setSending({ name: file.name, share: 0 });
      try {
        await sendHistory(file, {
          signal: control.signal,
          onProgress: (share) => setSending({ name: file.name, share }),
        });
        await client.invalidateQueries({ queryKey: queryKeys.history });
      } catch (error) {
        if (!control.signal.aborted) setFaults((others) => [...others, errorMessage(error)]);
      }
    }
    setSending(null);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          'flex min-h-32 flex-col items-start justify-center gap-3 rounded-lg border border-line-strong border-dashed p-5 transition-colors',
          isOver && 'border-accent bg-hover',
        )}
      >
        {sending ? (
          <div className="flex w-full items-center gap-4">
            <div className="min-w-0 flex-1">
              <p className="truncate pb-2 text-ink">{bringHistory.sending(sending.name)}</p>
              <ProgressBar
                value={sending.share}
                label={bringHistory.sending(sending.name)}
                valueText={bringHistory.sent(sending.share)}
              />
            </div>
            <Button size="sm" className="max-md:h-11" onClick={() => calledOff.current?.abort()}>
              <X aria-hidden className="size-4" />
              {bringHistory.callOff}
            </Button>
          </div>
        ) : (
          <>
            <Button variant="primary" size="lg" onClick={() => input.current?.click()}>
              <FileUp aria-hidden className="size-5" />
              {bringHistory.choose}
            </Button>
            <p className="text-muted">{bringHistory.orDrop}</p>
          </>
        )}
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={bringHistory.files}
          accept=".json,.jsonl,.csv,.tsv,.txt,.zip,.gz"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file can be chosen again.
            event.target.value = '';
            void send(files);
          }}
        />
      </div>
      {faults.length > 0 ? (
        <ul role="alert" className="flex flex-col gap-1 pt-3 text-negative">
          {faults.map((fault) => (
            <li key={fault}>{bringHistory.failed(fault)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
