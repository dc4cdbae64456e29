import { appName } from '@words/common';
import { Mark } from './mark';

/** The mark and the name, on pages outside the app's frame. */
export function DoorHeader() {
  return (
    <header className="relative flex items-center gap-2.5 px-5 pt-6 md:px-12 md:pt-10">
      <Mark className="size-8" />
      <span className="display text-xl leading-none">{appName}</span>
    </header>
  );
}
