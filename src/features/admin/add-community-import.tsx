'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { errorMessage } from '@/features/api/error-message';
import { useAddCommunityImport } from './use-models';

const pathInput = {
  spellCheck: false,
  autoCapitalize: 'off',
  autoComplete: 'off',
  className: 'font-mono',
} as const;

/** Imports a file that lies on the server. The names of artists are asked for only when the file needs them. */
export function AddCommunityImport() {
  const [path, setPath] = useState('');
  const [namesPath, setNamesPath] = useState('');
  const add = useAddCommunityImport();
  const message = add.error ? errorMessage(add.error) : null;
  const needsNames = namesPath !== '' || (message?.includes('names') ?? false);
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
            toast('The file is being read');
          },
        });
      }}
    >
      <Field
        label="A file on the server"
        hint="Its whole path. A table with a header of user, artist and plays, or ListenBrainz listens; plain or gz."
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
            placeholder="/data/user_artists.dat"
          />
          <Button type="submit" className="h-11" pending={add.isPending} disabled={path.trim() === ''}>
            Import
          </Button>
        </div>
      </Field>
      {needsNames ? (
        <Field
          label="The names of its artists"
          hint="The file has numbers for artists: a table of id and name."
          error={message}
        >
          <Input
            {...pathInput}
            value={namesPath}
            onChange={(event) => setNamesPath(event.target.value)}
            placeholder="/data/artists.dat"
          />
        </Field>
      ) : null}
    </form>
  );
}
