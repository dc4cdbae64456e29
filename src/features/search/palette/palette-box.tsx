'use client';

import { Dialog } from '@base-ui/react/dialog';
import { countOf } from '@words/amounts';
import { common } from '@words/common';
import { palette, searchResults } from '@words/search';
import { Search, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { errorMessage } from '@/features/api/error-message';
import { toRecent } from './found-groups';
import type { PaletteItem } from './palette-item';
import { PaletteOption } from './palette-option';
import { rememberItem } from './recent-items';
import { usePaletteGroups } from './use-palette-groups';

/** As the server takes it. */
const MAX_LENGTH = 200;

/** A combobox (WAI-ARIA 1.2) whose list is always open: the focus stays in the line, the arrow keys choose. */
export function PaletteBox({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const { groups, error, isBusy } = usePaletteGroups(text);
  const items = groups.flatMap((group) => group.items);
  // The first, until the keys choose another; one that is no more gives way to the first again.
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === chosenKey),
  );
  const chosen = items[at];
  const optionId = (item: PaletteItem) => `${listId}-${items.indexOf(item)}`;
  useEffect(() => {
    if (chosenKey) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenKey]);

  const run = (item: PaletteItem) => {
    const recent = toRecent(item);
    if (recent) rememberItem(recent);
    onClose();
    if ('href' in item.to) router.push(item.to.href);
    else item.to.act((href) => router.push(href));
  };
  const choose = (index: number) => {
    if (items.length > 0) setChosenKey(items[(index + items.length) % items.length]!.key);
  };
  return (
    <>
      <div className="flex items-center gap-3 border-line border-b px-4">
        <Search aria-hidden className="size-5 shrink-0 text-faint" />
        <input
          role="combobox"
          aria-label={palette.label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? optionId(chosen) : undefined}
          value={text}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          spellCheck={false}
          placeholder={palette.title}
          className="h-14 min-w-0 flex-1 bg-transparent text-base text-ink outline-none placeholder:text-faint"
          onChange={(event) => {
            setText(event.target.value);
            setChosenKey(null);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const moves: Record<string, number> = {
              ArrowDown: at + 1,
              ArrowUp: at - 1,
              PageDown: Math.min(items.length - 1, at + 5),
              PageUp: Math.max(0, at - 5),
            };
            const to = moves[event.key];
            if (to !== undefined) choose(to);
            else if (event.key === 'Enter' && chosen) run(chosen);
            else return;
            event.preventDefault();
          }}
        />
        <Dialog.Close
          aria-label={common.close}
          className="grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </Dialog.Close>
      </div>
      <p role="status" className="sr-only">
        {isBusy ? '' : items.length === 0 ? searchResults.nothing : countOf(items.length, 'choice')}
      </p>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={palette.found}
        aria-busy={isBusy}
        className="min-h-24 flex-1 overflow-y-auto p-2"
      >
        {groups.map(({ title, items: own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div key={title} role="group" aria-label={title} className="pb-2">
            <p aria-hidden className="label px-2 pt-2 pb-1">
              {title}
            </p>
            {own.map((item) => (
              <PaletteOption
                key={item.key}
                id={optionId(item)}
                item={item}
                isChosen={item === chosen}
                onPoint={() => setChosenKey(item.key)}
                onRun={() => run(item)}
              />
            ))}
          </div>
        ))}
      </div>
      {error ? (
        <p role="alert" className="border-line border-t px-4 py-3 text-negative text-sm">
          {errorMessage(error)} {palette.stillHere}
        </p>
      ) : items.length === 0 && !isBusy ? (
        <p className="px-4 pb-4 text-muted">{palette.nothingFor(text.trim())}</p>
      ) : null}
    </>
  );
}
