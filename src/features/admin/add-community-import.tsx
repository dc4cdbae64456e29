'use client';

import { addCommunityImport } from '@words/admin-models';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { fieldReasons } from '@/features/settings/field-reasons';
import { useAddCommunityImport } from './use-models';

const pathInput = {
  spellCheck: false,
  autoCapitalize: 'off',
  autoComplete: 'off',
  className: 'font-mono',
} as const;

const EXAMPLES = { file: '/data/user_artists.dat', names: '/data/artists.dat' };

/** Imports a file that lies on the server. The names of artists are asked for only when the file needs them. */
export function AddCommunityImport() {
  const [path, setPath] = useState('');
  const [namesPath, setNamesPath] = useState('');
  const add = useAddCommunityImport();
  const message = add.error ? errorMessage(add.error) : null;
  const needsNames = namesPath !== '' || fieldReasons(add.error).namesPath !== undefined;
  return (
    <form
      className="flex max-w-xl flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const file = { path: path.trim(), namesPath: namesPath.trim() || undefined };
        add.mutate(file, {
          onSuccess: () => {
            setPath('');
            setNamesPath('');
            toast(addCommunityImport.isRead);
          },
        });
      }}
    >
      <Field
        label={addCommunityImport.file}
        hint={addCommunityImport.aboutFile}
        error={needsNames ? null : message}
      >
        <div className="flex gap-2">
          <Input
            {...pathInput}
            value={path}
            onChange={(event) => {
              setPath(event.target.value);
              add.reset();
            }}
            placeholder={EXAMPLES.file}
          />
          <Button type="submit" className="h-11" pending={add.isPending} disabled={path.trim() === ''}>
            {addCommunityImport.action}
          </Button>
        </div>
      </Field>
      {needsNames ? (
        <Field label={addCommunityImport.names} hint={addCommunityImport.aboutNames} error={message}>
          <Input
            {...pathInput}
            value={namesPath}
            onChange={(event) => setNamesPath(event.target.value)}
            placeholder={EXAMPLES.names}
          />
        </Field>
      ) : null}
    </form>
  );
}
