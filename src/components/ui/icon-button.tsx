import { Button as BaseButton } from '@base-ui/react/button';
import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { useIsNear } from './near';
import { Tooltip } from './tooltip';

const style = cva(
  'inline-flex shrink-0 items-center justify-center rounded-full transition-[background-color,color,scale] active:scale-[0.94] disabled:pointer-events-none disabled:opacity-40',
  {
    variants: {
      variant: {
        ghost: 'text-muted hover:bg-hover hover:text-ink aria-pressed:text-accent',
        solid: 'bg-ink text-ground hover:bg-accent hover:text-on-accent',
        accent: 'bg-accent text-on-accent hover:bg-accent-strong',
        outline: 'border border-line text-ink hover:border-line-strong hover:bg-hover',
      },
      size: {
        sm: 'size-8 [&_svg]:size-4',
        md: 'size-10 [&_svg]:size-5',
        /** As large as a thumb needs it. */
        touch: 'size-11 [&_svg]:size-5',
        lg: 'size-14 [&_svg]:size-6',
      },
    },
    defaultVariants: { variant: 'ghost', size: 'md' },
  },
);

type IconButtonProps = Omit<ComponentProps<typeof BaseButton>, 'aria-label'> &
  VariantProps<typeof style> & {
    /** What it does: read out, and shown as a tooltip. */
    label: string;
    /** Key that does the same, shown in the tooltip: "L". */
    shortcut?: string;
    /** For a switch: on or off. */
    pressed?: boolean;
    className?: string;
  };

/** An action drawn as an icon. */
export function IconButton({
  label,
  shortcut,
  pressed,
  variant,
  size,
  className,
  children,
  ...props
}: IconButtonProps) {
  const isNear = useIsNear();
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <BaseButton
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut}
        className={cn(style({ variant, size }), className)}
        {...props}
      >
        {isNear ? children : null}
      </BaseButton>
    </Tooltip>
  );
}
