'use client';

import { addPressSource, sourceKinds } from '@words/admin-press';
import { common } from '@words/common';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioCards } from '@/components/ui/radio-cards';
import { type PressSourceKind, pressSourceKinds } from '@/domain/contracts/press';
import { errorMessage } from '@/features/api/error-message';
import { fieldReasons } from '@/features/settings/field-reasons';
import { DepthSelect } from './depth-select';
import { FirstReading } from './first-reading';
import { PRESS_KINDS } from './press-kinds';
import { useAddPressSource, usePressSources } from './use-press';

const KINDS = pressSourceKinds.map((value) => {
  const { label, meaning } = sourceKinds[value];
  return { value, label, hint: meaning };
});
/** Chooses a kind of source and says where it is; what the server finds wrong stands at the field. */
export function AddPressSource() {
  const [kind, setKind] = useState<PressSourceKind>('feed');
  const [location, setLocation] = useState('');
  const [depth, setDepth] = useState(1);
  const input = useRef<HTMLInputElement>(null);
  const add = useAddPressSource();
  const added = usePressSources().data?.items.find(({ id }) => id === add.data?.id);
  const { field, hint } = sourceKinds[kind];
  const { placeholder } = PRESS_KINDS[kind];
  const isAddress = kind !== 'folder' && kind !== 'archive';
  return (
    <form
      aria-label={addPressSource.label}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = location.trim();
        if (!wanted) {
          input.current?.focus();
          return;
        }
        add.mutate(
          { kind, location: wanted, depth: kind === 'pages' ? depth : undefined },
          { onSuccess: () => setLocation('') },
        );
      }}
    >
      <RadioCards
        label={addPressSource.kind}
        value={kind}
        options={KINDS}
        onValueChange={(next) => {
          setKind(next);
          add.reset();
        }}
        className="grid max-w-none sm:grid-cols-2"
      />
      {kind === 'pages' ? <DepthSelect depth={depth} onDepthChange={setDepth} /> : null}
      <Field
        label={field}
        hint={hint}
        error={add.error ? (fieldReasons(add.error).location ?? errorMessage(add.error)) : null}
      >
        <div className="flex gap-2">
          <Input
            ref={input}
            value={location}
            onChange={(event) => {
              setLocation(event.target.value);
              if (add.error) add.reset();
            }}
            placeholder={placeholder}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            inputMode={isAddress && kind !== 'wikipedia' ? 'url' : 'text'}
            className="font-mono"
          />
          <Button type="submit" className="h-11" pending={add.isPending} focusableWhenDisabled>
            {common.add}
          </Button>
        </div>
      </Field>
      {added ? <FirstReading source={added} /> : null}
    </form>
  );
}
