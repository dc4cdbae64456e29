'use client';

import { invitationCard } from '@words/admin';
import { common } from '@words/common';
import { Copy } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';

/** A link that is shown once, to be handed over. */
export function LinkToCopy({ url, label, note }: { url: string; label: string; note: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      toast(common.copied);
    } catch {
      toast(invitationCard.notCopied, { description: invitationCard.copyByHand });
    }
  };
  return (
    <div role="status" className="w-full">
      <div className="flex gap-2">
        <Input
          readOnly
          value={url}
          aria-label={label}
          className="font-mono text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button className="h-11" variant="primary" onClick={() => void copy()}>
          <Copy aria-hidden className="size-4" />
          {common.copy}
        </Button>
      </div>
      <p className="mt-2 text-muted text-xs">{note}</p>
    </div>
  );
}
