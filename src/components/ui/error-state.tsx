import { common } from '@words/common';
import { errorState } from '@words/components';
import type { ReactNode } from 'react';
import { Button } from './button';
import { EmptyState } from './empty-state';

/** Something failed: what happened, what was kept, what to do. */
export function ErrorState({
  title = errorState.title,
  message,
  onRetry,
  isPage,
  children,
}: {
  title?: string;
  message: string;
  onRetry?: () => void;
  /** It is all there is on the page. */
  isPage?: boolean;
  children?: ReactNode;
}) {
  return (
    <div role="alert">
      <EmptyState
        title={title}
        isPage={isPage}
        action={onRetry ? <Button onClick={onRetry}>{common.tryAgain}</Button> : undefined}
      >
        <p>{message}</p>
        {children}
      </EmptyState>
    </div>
  );
}
