'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { addFolder } from '@words/welcome';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import type { folderSchema } from '@/domain/contracts/admin';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { useMe } from '@/features/api/use-me';

/** Names one more folder; the server says what is wrong with it. */
export function AddFolder({ hasOthers }: { hasOthers: boolean }) {
  const [path, setPath] = useState('');
  const [keepDemo, setKeepDemo] = useState(false);
  const hasDemo = (useMe().data?.library.demoTracks ?? 0) > 0;
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: () =>
      request<typeof folderSchema>('/api/library/folders', { method: 'POST', body: { path, keepDemo } }),
    onSuccess: () => {
      setPath('');
      void client.invalidateQueries({ queryKey: queryKeys.admin });
      void client.invalidateQueries({ queryKey: queryKeys.jobs });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <Field
        label={hasOthers ? addFolder.another : addFolder.first}
        error={add.error ? errorMessage(add.error) : null}
        hint={addFolder.hint}
      >
        <div className="flex gap-2">
          <Input
            value={path}
            onChange={(event) => {
              setPath(event.target.value);
              add.reset();
            }}
            placeholder={addFolder.example}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            className="font-mono"
          />
          <Button type="submit" className="h-11" pending={add.isPending} disabled={path.trim() === ''}>
            {common.add}
          </Button>
        </div>
      </Field>
      {hasDemo ? (
        <div className="mt-3 text-muted text-sm">
          <Switch label={addFolder.keepDemo} checked={keepDemo} onCheckedChange={setKeepDemo} />
        </div>
      ) : null}
    </form>
  );
}
