import { Input as BaseInput } from '@base-ui/react/input';
import type { ComponentProps } from 'react';
import { cn } from './cn';

/** One line of text. Label it with `<Field>` or `aria-label`. */
export function Input({ className, ...props }: ComponentProps<typeof BaseInput> & { className?: string }) {
  return (
    <BaseInput
      className={cn(
        'h-11 w-full min-w-0 rounded-sm border border-line-strong bg-raised px-3 text-base text-ink transition-colors placeholder:text-faint hover:border-muted focus-visible:border-accent focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-negative data-invalid:border-negative',
        className,
      )}
      {...props}
    />
  );
}
