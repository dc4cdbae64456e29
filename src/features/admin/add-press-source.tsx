'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { errorMessage } from '@/features/api/error-message';
import { FirstReading } from './first-reading';
import { useAddPressSource, usePressSources } from './use-admin';

/** Adds a feed by its address or a folder by its path: which of the two it is shows in how it begins. */
export function AddPressSource() {
  const [location, setLocation] = useState('');
  const add = useAddPressSource();
  const added = usePressSources().data?.items.find(({ id }) => id === add.data?.id);
  return (
    <form
      className="max-w-xl"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = location.trim();
        const kind = /^https?:\/\//i.test(wanted) ? 'feed' : 'folder';
        add.mutate({ kind, location: wanted }, { onSuccess: () => setLocation('') });
      }}
    >
      <Field
        label="Another source"
        hint="The address of a feed (RSS or Atom), or the whole path of a folder of HTML files."
        error={add.error ? errorMessage(add.error) : null}
      >
        <div className="flex gap-2">
          <Input
            value={location}
            onChange={(event) => {
              setLocation(event.target.value);
              add.reset();
            }}
            placeholder="https://example.org/music/feed.xml"
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            inputMode="url"
            className="font-mono"
          />
          <Button type="submit" className="h-11" pending={add.isPending} disabled={location.trim() === ''}>
            Add
          </Button>
        </div>
      </Field>
      {added ? <FirstReading source={added} /> : null}
    </form>
  );
}
