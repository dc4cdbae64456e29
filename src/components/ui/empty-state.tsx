import type { ReactNode } from 'react';
import { cn } from './cn';

/** Nothing here: why, and what to do. */
export function EmptyState({
  title,
  children,
  action,
  icon,
  className,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  className?: string;
}) {
  return (
    <div className={cn('flex max-w-lg flex-col items-start gap-4 py-12', className)}>
      {icon ? <div className="text-faint [&_svg]:size-8">{icon}</div> : null}
      <h2 className="display text-xl">{title}</h2>
      {children ? <div className="text-base text-muted">{children}</div> : null}
      {action}
    </div>
  );
}
