import { Button as BaseButton } from '@base-ui/react/button';
import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Spinner } from './spinner';

export const buttonStyle = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap font-medium transition-[background-color,color,border-color,scale] active:scale-[0.98] disabled:pointer-events-none disabled:opacity-50 data-disabled:opacity-50 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-accent text-on-accent hover:bg-accent-strong',
        secondary: 'border border-line bg-raised text-ink hover:border-line-strong hover:bg-hover',
        ghost: 'text-muted hover:bg-hover hover:text-ink',
        danger: 'border border-line text-negative hover:border-negative hover:bg-hover',
      },
      size: {
        sm: 'h-8 rounded-full px-3 text-sm',
        md: 'h-10 rounded-full px-4 text-sm',
        lg: 'h-12 rounded-full px-6 text-base',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

type ButtonProps = ComponentProps<typeof BaseButton> &
  VariantProps<typeof buttonStyle> & {
    /** Work is under way: the button stays in place, shows it, and takes no second press. */
    pending?: boolean;
    className?: string;
  };

/** A labelled action. `render={<Link href=… />} nativeButton={false}` makes it a link that looks like one. */
export function Button({ variant, size, pending, className, children, disabled, ...props }: ButtonProps) {
  return (
    <BaseButton
      className={cn(buttonStyle({ variant, size }), className)}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      {...props}
    >
      {pending ? <Spinner /> : null}
      {children}
    </BaseButton>
  );
}
