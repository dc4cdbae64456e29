import type { ReactNode } from 'react';
import { cn } from './cn';

/** Nothing here: why, and what to do. */
export function EmptyState({
  title,
  children,
  action,
  icon,
  isPage = false,
  className,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  /** It is all there is on the page: its title is the page's. */
  isPage?: boolean;
  className?: string;
}) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className={cn('flex max-w-lg flex-col items-start gap-4 py-12', className)}>
      {icon ? <div className="text-faint [&_svg]:size-8">{icon}</div> : null}
      <Title className="display text-xl">{title}</Title>
      {children ? <div className="text-base text-muted">{children}</div> : null}
      {action}
    </div>
  );
}
