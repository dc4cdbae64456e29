import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './cn';

const style = cva(
  'inline-flex h-5 items-center gap-1 whitespace-nowrap rounded-[4px] px-1.5 font-medium text-xs',
  {
    variants: {
      tone: {
        neutral: 'bg-hover text-muted',
        accent: 'bg-accent/10 text-accent',
        collaborative: 'bg-signal-collaborative/10 text-signal-collaborative',
        text: 'bg-signal-text/10 text-signal-text',
        audio: 'bg-signal-audio/10 text-signal-audio',
        positive: 'bg-positive/10 text-positive',
        negative: 'bg-negative/10 text-negative',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

/** A word that marks a thing: "demo", "new". */
export function Badge({ tone, className, ...props }: ComponentProps<'span'> & VariantProps<typeof style>) {
  return <span className={cn(style({ tone }), className)} {...props} />;
}
