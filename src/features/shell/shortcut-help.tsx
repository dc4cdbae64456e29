'use client';

import { palette } from '@words/search';
import { keyNames, shortcutHelp } from '@words/shell';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { Switch } from '@/components/ui/switch';
import { shortcuts } from './shortcuts';
import { useShortcutHelp } from './use-shortcut-help';
import { useSingleKeys } from './use-single-keys';

/** All keys and what they do. */
export function ShortcutHelp() {
  const { isOpen, setOpen } = useShortcutHelp();
  const { isOn, setOn } = useSingleKeys();
  return (
    <Dialog title={shortcutHelp.title} open={isOpen} onOpenChange={setOpen} className="w-160">
      <dl className="gap-x-10 sm:columns-2">
        <div className="flex h-9 break-inside-avoid items-center justify-between border-line border-b">
          <dt className="text-muted">{palette.title}</dt>
          <dd>
            <Kbd>{keyNames.palette}</Kbd>
          </dd>
        </div>
        {shortcuts.map(({ shown, does }) => (
          <div
            key={shown}
            className="flex h-9 break-inside-avoid items-center justify-between border-line border-b"
          >
            <dt className="text-muted">{does}</dt>
            <dd>
              <Kbd>{shown}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Switch label={shortcutHelp.single} checked={isOn} onCheckedChange={setOn} />
    </Dialog>
  );
}
