import type { ReactNode } from 'react';
import { LibraryTabs } from './library-tabs';

/** Title, ways through the library, and this view's own controls. */
export function LibraryHead({
  title,
  amount,
  children,
}: {
  title: string;
  amount?: string;
  children?: ReactNode;
}) {
  return (
    <header className="flex flex-col gap-4 pb-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="display text-2xl">{title}</h1>
        {amount ? <p className="pb-1 text-muted">{amount}</p> : null}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <LibraryTabs />
        {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
      </div>
    </header>
  );
}
