'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { holdPage } from './hold-page';
import { shortcuts } from './shortcuts';
import { useSingleKeys } from './use-single-keys';

const textFields = 'input:not([type=range]), textarea, select, [contenteditable=true]';
const overlays = '[role=dialog], [role=menu], [role=listbox]';
const controls = 'button, a, summary, [role=slider], [role=tab], [role=switch], [role=option], input';

/** Obeys the keys wherever the focus is, except where they mean something of their own. */
export function useShortcuts(): void {
  const router = useRouter();
  useEffect(() => void useSingleKeys.persist.rehydrate(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing)
        return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(`${textFields}, ${overlays}`)) return;
      const shortcut = shortcuts.find(({ keys }) => keys.includes(event.key.toLowerCase()));
      if (
        !shortcut ||
        !isAllowed(shortcut.keys[0]) ||
        (shortcut.isTakenByControls && target.closest(controls))
      )
        return;
      event.preventDefault();
      shortcut.run((href) => holdPage(href) || router.push(href));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [router]);
}

/** The list of keys, with the switch, can always be opened; Escape always closes. */
const isAllowed = (key: string | undefined): boolean =>
  useSingleKeys.getState().isOn || key === '?' || key === 'escape';
