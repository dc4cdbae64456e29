import { type ReactNode, useId } from 'react';

/** A part of a page under its title; `aside` stands at the end of the title's line. */
export function Section({
  title,
  aside,
  anchor,
  children,
}: {
  title: string;
  aside?: ReactNode;
  /** Its name in addresses: `#press`. */
  anchor?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id} className="scroll-mt-4 pb-10">
      <div className="flex items-baseline justify-between gap-4 pb-4">
        <h2 id={id} className="display text-xl">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
