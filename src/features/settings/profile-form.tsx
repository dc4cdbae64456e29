'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { common } from '@words/common';
import { sayField, sayIssue } from '@words/issues';
import { profileForm } from '@words/settings';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/components/ui/toast';
import { type Me, meSchema, meUpdateSchema } from '@/domain/contracts/accounts';
import { errorMessage } from '@/features/api/error-message';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';
import { fieldReasons } from './field-reasons';

/** Name and time zone. The zone decides when Monday, and with it the next list, begins. */
export function ProfileForm({ me }: { me: Me }) {
  const [name, setName] = useState(me.name);
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () => request('/api/me', { method: 'PATCH', body: { name, timeZone }, schema: meSchema }),
    onSuccess: (updated) => {
      client.setQueryData(queryKeys.me, updated);
      toast(profileForm.saved);
    },
  });
  const checked = meUpdateSchema.safeParse({ name, timeZone }, { error: sayIssue });
  const wrong = checked.success ? fieldReasons(save.error) : firstReasons(checked.error.issues);
  const isChanged = name !== me.name || timeZone !== me.timeZone;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <form
      className="flex max-w-xl flex-col items-start gap-5 *:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.success) save.mutate();
      }}
    >
      <Field label={profileForm.name} error={wrong.name ?? null}>
        <Input
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="name"
          maxLength={100}
        />
      </Field>
      <Field
        label={profileForm.timeZone}
        error={wrong.timeZone ?? null}
        hint={
          timeZone === here ? (
            profileForm.whatTheZoneDecides
          ) : (
            <button type="button" className="underline underline-offset-2" onClick={() => setTimeZone(here)}>
              {profileForm.takeZoneOfBrowser(here)}
            </button>
          )
        }
      >
        <Input
          value={timeZone}
          onChange={(event) => setTimeZone(event.target.value)}
          list="time-zones"
          spellCheck={false}
          autoComplete="off"
        />
      </Field>
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {save.error && Object.keys(wrong).length === 0 ? (
        <p role="alert" className="text-negative">
          {errorMessage(save.error)}
        </p>
      ) : null}
      <Button
        type="submit"
        variant="primary"
        className="w-fit!"
        pending={save.isPending}
        disabled={!isChanged || !checked.success}
      >
        {common.save}
      </Button>
    </form>
  );
}

function firstReasons(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ path, message }) => [path.join('.'), sayField(path.join('.'), message)]).toReversed(),
  );
}
