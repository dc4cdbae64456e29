'use client';

import { editSource } from '@words/admin-press';
import { common } from '@words/common';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { PressSource } from '@/domain/contracts/press';
import { errorMessage } from '@/features/api/error-message';
import { fieldReasons } from '@/features/settings/field-reasons';
import { DepthSelect } from './depth-select';
import { sourceName, useChangePressSource } from './use-press';

/** Asks what a source shall be called and, where it follows links, how far. */
export function EditSource({ source, onClose }: { source: PressSource; onClose: () => void }) {
  const [title, setTitle] = useState(sourceName(source));
  const { mutate, isPending, error } = useChangePressSource();
  const [depth, setDepth] = useState(source.depth);
  const wanted = title.trim();
  const change = source.kind === 'pages' ? { title: wanted, depth } : { title: wanted };
  return (
    <Dialog
      open
      title={editSource.title}
      description={source.location}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted) mutate({ id: source.id, ...change }, { onSuccess: onClose });
        }}
      >
        <Field
          label={editSource.name}
          error={error ? (fieldReasons(error).title ?? errorMessage(error)) : null}
        >
          <Input
            value={title}
            maxLength={200}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
        {source.kind === 'pages' ? <DepthSelect depth={depth} onDepthChange={setDepth} /> : null}
        <div className="flex justify-end gap-2">
          <Button variant="ghost" className="max-md:h-11" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            type="submit"
            variant="primary"
            className="max-md:h-11"
            disabled={!wanted}
            pending={isPending}
          >
            {common.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
