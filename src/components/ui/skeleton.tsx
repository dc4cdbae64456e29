import { cn } from './cn';

/** A place held for something on its way. Hidden from readers: put `aria-busy` on the region. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-breathe rounded-sm bg-hover', className)} />;
}
