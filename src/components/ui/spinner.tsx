import { cn } from './cn';

/** Three bars that breathe: something is under way. Decorative; say what in words beside it. */
export function Spinner({ className }: { className?: string }) {
  return (
    <span aria-hidden className={cn('inline-flex h-3.5 items-center gap-0.5', className)}>
      {['0ms', '160ms', '320ms'].map((delay) => (
        <span
          key={delay}
          className="h-full w-0.5 animate-breathe rounded-full bg-current"
          style={{ animationDelay: delay }}
        />
      ))}
    </span>
  );
}
