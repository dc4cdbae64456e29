import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

const style = cva(
  'inline-flex h-5 items-center gap-1 whitespace-nowrap rounded-[4px] px-1.5 font-medium text-xs',
  {
    variants: {
      tone: {
        neutral: 'bg-hover text-muted',
        accent: 'bg-accent/15 text-accent',
        collaborative: 'bg-signal-collaborative/15 text-signal-collaborative',
        text: 'bg-signal-text/15 text-signal-text',
        audio: 'bg-signal-audio/15 text-signal-audio',
        positive: 'bg-positive/15 text-positive',
        negative: 'bg-negative/15 text-negative',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

/** A word that marks a thing: "demo", "new". */
export function Badge({ tone, className, ...props }: ComponentProps<'span'> & VariantProps<typeof style>) {
  return <span className={cn(style({ tone }), className)} {...props} />;
}
