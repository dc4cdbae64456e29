import type { ReactNode } from 'react';
import { Button } from './button';
import { EmptyState } from './empty-state';

/** Something failed: what happened, what was kept, what to do. */
export function ErrorState({
  title = 'This did not load',
  message,
  onRetry,
  children,
}: {
  title?: string;
  message: string;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  return (
    <div role="alert">
      <EmptyState title={title} action={onRetry ? <Button onClick={onRetry}>Try again</Button> : undefined}>
        <p>{message}</p>
        {children}
      </EmptyState>
    </div>
  );
}
