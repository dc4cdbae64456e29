import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A raised sheet of paper. */
export function Card({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('rounded-lg border border-line bg-raised p-5', className)} {...props} />;
}
